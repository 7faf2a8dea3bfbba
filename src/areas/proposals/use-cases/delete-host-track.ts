import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { policy } from '../policy.ts'
import { dropTrack } from './keep-track.ts'

/** A host's own people take one of its tracks away. Throws `not-found` for one that is not this host's. */
export const deleteHostTrack = (
  context: Context,
  slug: string,
  hostId: string,
  id: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(work, policy, 'host-call.edit', slug, hostId)
    await dropTrack(work, event, id, host.id)
  })
