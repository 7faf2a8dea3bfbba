import { randomBytes } from 'node:crypto'
import { invalidInput, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertLateCode, type NewLateCode } from '../database/late-codes.ts'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { lateCodeFrom } from '../domain/late-code.ts'
import { formatsOf, tracksOf } from '../queries.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'

export type LateCodeInput = Omit<NewLateCode, 'code' | 'hostId'>

/**
 * Makes a code that lets so many proposals be written after the close, until it expires; answers it. Throws `invalid-input`:
 * `date-is-past`, `not-a-choice` for formats and tracks of another call.
 */
export const createLateCode = (
  context: Context,
  which: WhichCall,
  input: LateCodeInput,
): Promise<string> =>
  transact(context, async (work) => {
    const { event, hostId, action } = await authoriseCall(work, which)
    const { tracks, formats } = choicesFor(hostId, {
      tracks: await tracksOf(work.db, event.id),
      formats: await formatsOf(work.db, event.id),
    })
    const problems: Problem[] = []
    if (input.expiresAt <= work.now) problems.push({ field: 'expiresAt', code: 'date-is-past' })
    if (!input.formatIds.every((id) => formats.some((format) => format.id === id)))
      problems.push({ field: 'formatIds', code: 'not-a-choice' })
    if (!input.trackIds.every((id) => tracks.some((track) => track.id === id)))
      problems.push({ field: 'trackIds', code: 'not-a-choice' })
    if (problems.length > 0) throw invalidInput(problems)
    const code = lateCodeFrom(randomBytes(10))
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    const id = await insertLateCode(work.db, event, { ...input, code, hostId }, stamp)
    // The code itself opens the call: the log says for whom it is, and not what it is.
    await work.audit({
      action,
      scope: 'event',
      scopeId: event.id,
      objectKind: 'late-code',
      objectId: id,
      after: { ...input },
    })
    return code
  })
