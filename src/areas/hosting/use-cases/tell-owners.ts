import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Work } from '../../../platform/use-case.ts'
import { consentMail, type ConsentNews } from '../emails/consent.ts'
import { ownersOf } from '../queries.ts'

type Told = { readonly id: string; readonly slug: string; readonly name: LocalizedText }

type Verdict = {
  readonly what: ConsentNews
  /** As the log calls it. */
  readonly action: string
  readonly host: {
    readonly id: string
    readonly name: string
    readonly kind: 'programme' | 'community'
  }
  readonly reason: string
  /** Where the team looks, below the event's pages; its hosts unless said. */
  readonly section?: string
}

/**
 * Writes what a host decided into its own log and into the event's, tells the event's owners by mail, and drops the
 * public pages that show the host.
 */
export async function tellOwners(
  work: Work,
  event: Told,
  { what, action, host, reason, section = 'setup/hosts' }: Verdict,
): Promise<void> {
  const act = { action, objectKind: 'host', objectId: host.id, after: { host: host.name, reason } }
  await work.audit(
    { ...act, scope: 'event', scopeId: event.id },
    { ...act, scope: host.kind, scopeId: host.id, after: { event: event.slug, reason } },
  )
  for (const person of await ownersOf(work.db, event.id))
    await work.mail(
      consentMail({
        what,
        person,
        event,
        values: { host: host.name, by: work.actor?.name ?? '' },
        words: reason,
        path: `manage/events/${event.slug}/${section}`,
        url: work.context.config.url,
      }),
    )
  work.changed(`event:${event.id}`, 'network', 'news')
}
