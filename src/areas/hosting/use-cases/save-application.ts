import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { askAgain, insertDraft, moveByTeam, writeApplication } from '../database/applications.ts'
import { acceptTerms } from '../domain/accept-terms.ts'
import type { AcceptedTerm, ApplicationContent } from '../domain/application-content.ts'
import { moveApplication } from '../domain/application-state.ts'
import { missingInApplication } from '../domain/missing-in-application.ts'
import { termsOf } from '../queries/applications.ts'
import { ownApplication } from './own-application.ts'
import { tellStewards } from './tell-stewards.ts'

type Written = {
  readonly content: ApplicationContent
  /** Ids of the terms that are ticked. */
  readonly terms: readonly string[]
}

/**
 * Saves what an event's team writes in its application to a programme, whole or in part; with `submit` it goes to the
 * stewards, who get a mail. Begins a draft where none is open. Throws `invalid-input` with everything that lacks when it
 * is submitted, `already-answered` if the programme holds the event, `application-moved-on` while the stewards have it.
 */
export const saveApplication = (
  context: Context,
  eventSlug: string,
  programmeSlug: string,
  { content, terms: ticked }: Written,
  submit: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, programme, host, application } = await ownApplication(
      work,
      eventSlug,
      programmeSlug,
    )
    if (host.state === 'accepted') throw new AppError('already-answered')
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    const state = moveApplication(application?.state ?? 'draft', submit ? 'submit' : 'edit')
    const terms = await termsOf(work.db, programme.id)
    const accepted = acceptTerms(
      terms,
      ticked,
      (application?.acceptedTerms ?? []) as readonly AcceptedTerm[],
      { by: work.actor?.name ?? '', byId: stamp.by, at: work.now },
    )
    if (submit) {
      const problems = missingInApplication(content, terms, accepted)
      if (problems.length > 0) throw invalidInput(problems)
    }
    const { id, code } = application ?? (await insertDraft(work.db, event, programme.id, stamp))
    await writeApplication(work.db, event, id, { content, terms: accepted }, work.now)
    if (!submit) return
    await moveByTeam(work.db, event, id, state, stamp)
    await askAgain(work.db, event, programme.id, stamp)
    await tellStewards(work, event, {
      what: 'application-submitted',
      action: 'application.submit',
      programmeId: programme.id,
      code,
    })
  })
