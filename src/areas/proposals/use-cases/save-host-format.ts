import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import type { FormatValues } from '../database/call.ts'
import { policy } from '../policy.ts'
import { keepFormat } from './keep-format.ts'

/**
 * A host's own people add a format to its call, or change one of theirs; its id. Throws `not-found` for one that is not
 * this host's, `slug-taken`, and as `authoriseHostSection` does.
 */
export const saveHostFormat = (
  context: Context,
  slug: string,
  hostId: string,
  id: string | null,
  values: Omit<FormatValues, 'hostId'>,
): Promise<string> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(work, policy, 'host-call.edit', slug, hostId)
    return keepFormat(work, event, id, { ...values, hostId: host.id }, host.id)
  })
