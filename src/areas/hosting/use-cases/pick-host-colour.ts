import { transact, type Context } from '../../../platform/use-case.ts'
import { recolourHostInReleases } from '../database/hosts-in-releases.ts'
import { updateHostColour } from '../database/own-of-host.ts'
import { policy } from '../policy.ts'
import { authoriseHostSection } from './authorise-host-section.ts'

/**
 * A host's own people pick its colour for one event, as #rrggbb; '' goes back to the colour of its brand. It stands on its
 * section and its tracks, also in the agenda that was published. What is shown is derived from it until it is readable.
 * Throws as `authoriseHostSection` does; the event's owner is refused too.
 */
export const pickHostColour = (
  context: Context,
  slug: string,
  hostId: string,
  colour: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(
      work,
      policy,
      'host-colour.pick',
      slug,
      hostId,
    )
    if (host.colour === colour) return
    await updateHostColour(work.db, event, host.id, colour)
    await recolourHostInReleases(work.db, event, host)
    await work.audit({
      action: 'host-colour.pick',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'host',
      objectId: host.id,
      before: { colour: host.colour },
      after: { host: host.name, colour },
    })
    work.changed(`event:${event.id}`, 'network')
  })
