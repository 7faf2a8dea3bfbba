import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { dropFormat } from './keep-format.ts'

/** Takes a format out of the call; proposals that chose it keep everything else and choose again. */
export const deleteFormat = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) =>
    dropFormat(work, await authoriseEvent(work, policy, 'call.edit', eventSlug), id),
  )
