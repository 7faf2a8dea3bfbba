import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Work } from '../../../platform/use-case.ts'
import { ownersOf, peopleOfHost } from '../../hosting/queries.ts'
import type { Rule } from '../domain/rule.ts'
import { waiverMail, type WaiverNews } from '../emails/waiver.ts'

type Told = {
  readonly what: WaiverNews
  readonly event: { readonly id: string; readonly slug: string; readonly name: LocalizedText }
  readonly programme: { readonly id: string; readonly name: string }
  readonly rule: Rule
  readonly reason: string
}

/** Tells the other side by mail: the stewards what a team asks, the event's owners what a steward decided. */
export async function tellOfWaiver(
  work: Work,
  { what, event, programme, rule, reason }: Told,
): Promise<void> {
  const host = await peopleOfHost(work.db, 'programme', programme.id)
  const asked = what === 'asked'
  const people = asked ? host.people : await ownersOf(work.db, event.id)
  await work.mails(
    people.map((person) =>
      waiverMail({
        what,
        person,
        event,
        programme: programme.name,
        rule,
        by: work.actor?.name ?? '',
        reason,
        path: asked
          ? `manage/programmes/${host.slug}/checks/${event.slug}#${programme.id}-${rule.key}`
          : `manage/events/${event.slug}/rules#${programme.id}-${rule.key}`,
        url: work.context.config.url,
      }),
    ),
  )
}
