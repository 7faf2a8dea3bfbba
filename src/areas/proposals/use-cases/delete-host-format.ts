import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { policy } from '../policy.ts'
import { dropFormat } from './keep-format.ts'

/** A host's own people take one of its formats away. Throws `not-found` for one that is not this host's. */
export const deleteHostFormat = (
  context: Context,
  slug: string,
  hostId: string,
  id: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(work, policy, 'host-call.edit', slug, hostId)
    await dropFormat(work, event, id, host.id)
  })
