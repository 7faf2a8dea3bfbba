import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import type { TrackValues } from '../database/call.ts'
import { policy } from '../policy.ts'
import { keepTrack } from './keep-track.ts'

/**
 * Adds a track to the call, or changes the one with this id; returns its id. Throws `slug-taken` for a name that stands
 * there already.
 */
export const saveTrack = (
  context: Context,
  eventSlug: string,
  id: string | null,
  values: TrackValues,
): Promise<string> =>
  transact(context, async (work) =>
    keepTrack(work, await authoriseEvent(work, policy, 'call.edit', eventSlug), id, values),
  )
