import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import type { FormatValues } from '../database/call.ts'
import { policy } from '../policy.ts'
import { keepFormat } from './keep-format.ts'

/**
 * Adds a format to the call, or changes the one with this id; returns its id. Throws `slug-taken` for a name that
 * stands there already.
 */
export const saveFormat = (
  context: Context,
  eventSlug: string,
  id: string | null,
  values: FormatValues,
): Promise<string> =>
  transact(context, async (work) =>
    keepFormat(work, await authoriseEvent(work, policy, 'call.edit', eventSlug), id, values),
  )
