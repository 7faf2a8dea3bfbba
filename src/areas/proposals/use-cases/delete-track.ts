import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { dropTrack } from './keep-track.ts'

/** Takes a track out of the call; proposals that chose it keep everything else and choose again. */
export const deleteTrack = (context: Context, eventSlug: string, id: string): Promise<void> =>
  transact(context, async (work) =>
    dropTrack(work, await authoriseEvent(work, policy, 'call.edit', eventSlug), id),
  )
