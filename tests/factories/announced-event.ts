import { announceEvent } from '../../src/areas/events/use-cases/announce-event.ts'
import { editEvent, type EventEdit } from '../../src/areas/events/use-cases/edit-event.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { community } from './hosts.ts'
import { draftEvent } from './draft-event.ts'

type Traits = Parameters<typeof draftEvent>[1] & { readonly hosts?: EventEdit['hosts'] }

/** An event that everybody sees, held by a community of its own unless hosts are given; the actor is its owner. */
export async function announcedEvent(
  context: Context,
  { hosts, startsOn = '2027-02-19', ...traits }: Traits = {},
): Promise<{ id: string; slug: string }> {
  const event = await draftEvent(context, { startsOn, ...traits })
  const held = hosts ?? [
    { kind: 'community' as const, hostId: (await community(context)).id, summary: {} },
  ]
  // Named by an administrator, who speaks for every host: they have accepted.
  const everywhere = as(context, context.actor && { ...context.actor, admin: true })
  await editEvent(everywhere, event.slug, {
    hosts: held,
    changes: {
      tagline: { en: 'An event to test with' },
      contactEmail: 'hola@example.org',
      codeOfConductUrl: 'https://example.org/conduct',
    },
  })
  await announceEvent(context, event.slug)
  return event
}
