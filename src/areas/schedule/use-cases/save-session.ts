import { AppError, invalidInput, type Problem } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { findOrInvitePerson } from '../../accounts/use-cases/find-or-invite-person.ts'
import { formatsOf, tracksOf } from '../../proposals/queries.ts'
import { confirmedSponsors } from '../../sponsors/queries.ts'
import { insertSessions, replaceSpeakers, updateSession, type SessionValues } from '../database.ts'
import { policy } from '../policy.ts'
import { sessionById } from '../queries/timetable.ts'

export type SessionInput = SessionValues & {
  /** Everybody on stage, in order. Who is not known yet can claim their profile by signing in. */
  readonly speakers: readonly { readonly email: string; readonly name: string }[]
}

/**
 * Adds a session of any kind to the timetable, not placed yet, or changes what the one with this id says; its code.
 * Throws `invalid-input` for a track or format of elsewhere, `not-found` for a session of elsewhere.
 */
export const saveSession = (
  context: Context,
  eventSlug: string,
  id: string | null,
  { speakers, ...said }: SessionInput,
): Promise<{ id: string; code: string }> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
    // What a sponsor stands behind is sponsored, whether that was ticked or not.
    const values = { ...said, sponsored: said.sponsored || Boolean(said.sponsorId) }
    const before = id === null ? undefined : await sessionById(work.db, event.id, id)
    if (id !== null && !before) throw new AppError('not-found')
    const problems = await problemsOf(work, event.id, values)
    if (problems.length > 0) throw invalidInput(problems)
    const speakerIds: string[] = []
    for (const speaker of speakers) speakerIds.push((await findOrInvitePerson(work, speaker)).id)

    let saved: { id: string; code: string }
    if (before) {
      await updateSession(work.db, event, before.id, values, work.now)
      await replaceSpeakers(work.db, event, before.id, speakerIds)
      saved = { id: before.id, code: before.code }
    } else {
      const code = newCode()
      const fresh = { ...values, code, proposalId: null, startsAt: null, roomId: null, speakerIds }
      const [made] = await insertSessions(work.db, event, [fresh], work.now)
      saved = { id: made!, code }
    }
    await work.audit({
      action: 'agenda.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'session',
      objectId: saved.id,
      before,
      after: { ...values, speakers: speakerIds },
    })
    work.changed(`event:${event.id}`)
    return saved
  })

async function problemsOf(
  work: Work,
  eventId: string,
  { trackId, formatId, sponsorId = null }: SessionValues,
): Promise<Problem[]> {
  const [tracks, formats, sponsors] = await Promise.all([
    tracksOf(work.db, eventId),
    formatsOf(work.db, eventId),
    sponsorId === null ? [] : confirmedSponsors(work.db, [eventId]),
  ])
  const unknown = (list: readonly { id: string }[], chosen: string | null) =>
    chosen !== null && !list.some((each) => each.id === chosen)
  return [
    ...(unknown(tracks, trackId) ? [{ field: 'trackId', code: 'not-a-choice' }] : []),
    ...(unknown(formats, formatId) ? [{ field: 'formatId', code: 'not-a-choice' }] : []),
    ...(unknown(sponsors, sponsorId) ? [{ field: 'sponsorId', code: 'not-a-choice' }] : []),
  ]
}
