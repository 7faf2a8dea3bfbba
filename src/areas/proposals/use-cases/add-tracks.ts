import { freeSlug, slugOf } from '../../../shared/slug.ts'
import type { Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { tracksOf } from '../queries.ts'
import { keepTrack } from './keep-track.ts'

/**
 * Adds tracks behind those that are there, named in the reader's language, in the event's colour where they have none of
 * their own (`#rrggbb`). Throws `forbidden`.
 */
export async function addTracks(
  work: Work,
  eventSlug: string,
  tracks: readonly { readonly name: string; readonly colour: string | null }[],
): Promise<void> {
  if (tracks.length === 0) return
  const event = await authoriseEvent(work, policy, 'call.edit', eventSlug)
  const present = await tracksOf(work.db, event.id)
  const taken = new Set(present.map(({ slug }) => slug))
  for (const [at, { name, colour }] of tracks.entries()) {
    const slug = freeSlug(slugOf(name, 'track'), taken)
    taken.add(slug)
    await keepTrack(work, event, null, {
      slug,
      name: { [work.context.language]: name },
      description: {},
      colour: colour !== null && /^#[0-9a-f]{6}$/iu.test(colour) ? colour : event.colour,
      hostId: null,
      position: present.length + at,
    })
  }
}
