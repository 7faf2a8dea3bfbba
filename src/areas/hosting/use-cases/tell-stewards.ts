import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Work } from '../../../platform/use-case.ts'
import { consentMail } from '../emails/consent.ts'
import { peopleOfHost } from '../queries.ts'

type Told = { readonly id: string; readonly slug: string; readonly name: LocalizedText }

type TeamAct = {
  readonly what: 'application-submitted' | 'application-answered' | 'application-withdrawn'
  readonly action: 'application.submit' | 'application.answer' | 'application.withdraw'
  readonly programmeId: string
  /** The application's code. */
  readonly code: string
  readonly words?: string
}

/** Writes what an event's team did with its application into the event's log and the programme's, and mails the stewards. */
export async function tellStewards(
  work: Work,
  event: Told,
  { what, action, programmeId, code, words = '' }: TeamAct,
): Promise<void> {
  const programme = await peopleOfHost(work.db, 'programme', programmeId)
  const act = { action, objectKind: 'application', objectId: code }
  await work.audit(
    { ...act, scope: 'event', scopeId: event.id, after: { host: programme.name, words } },
    { ...act, scope: 'programme', scopeId: programmeId, after: { event: event.slug, words } },
  )
  for (const person of programme.people)
    await work.mail(
      consentMail({
        what,
        person,
        event,
        values: { host: programme.name, by: work.actor?.name ?? '' },
        words,
        path: `manage/programmes/${programme.slug}/applications/${code}`,
        url: work.context.config.url,
      }),
    )
}
