import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { consentMail, type Reader } from '../emails/consent.ts'
import type { NamedHost } from '../queries/host-sections.ts'

/** Writes into the event's log that somebody joined or left a host's committee, and tells them by mail. */
export async function tellReviewer(
  work: Work,
  event: EventScope,
  host: NamedHost,
  person: Reader & { readonly id: string },
  what: 'reviewer-named' | 'reviewer-ended',
): Promise<void> {
  const said = { host: host.name, name: person.name || person.email }
  await work.audit({
    action: 'host-committee.edit',
    scope: 'event',
    scopeId: event.id,
    objectKind: 'person',
    objectId: person.id,
    ...(what === 'reviewer-named' ? { after: said } : { before: said }),
  })
  await work.mail(
    consentMail({
      what,
      person,
      event,
      values: { host: host.name, by: work.actor?.name ?? '' },
      path:
        what === 'reviewer-named' ? `manage/events/${event.slug}/reviews` : `events/${event.slug}`,
      url: work.context.config.url,
    }),
  )
}
