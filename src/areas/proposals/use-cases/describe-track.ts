import { notFound } from '../../../shared/app-error.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { describeTrack as writeDescription } from '../database/call.ts'
import { policy } from '../policy.ts'
import { tracksOf } from '../queries.ts'

/**
 * A host's own people describe one of its tracks; its name, its colour and whose it is stay with the event's team.
 * Throws `not-found` for a track that is not this host's, and as `authoriseHostSection` does.
 */
export const describeTrack = (
  context: Context,
  slug: string,
  hostId: string,
  trackId: string,
  description: LocalizedText,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(work, policy, 'track.describe', slug, hostId)
    const track = (await tracksOf(work.db, event.id)).find(
      (each) => each.id === trackId && each.hostId === host.id,
    )
    if (!track) throw notFound()
    await writeDescription(work.db, event, track.id, description)
    await work.audit({
      action: 'call.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'track',
      objectId: track.id,
      before: { description: track.description },
      after: { description },
    })
    work.changed(`event:${event.id}`)
  })
