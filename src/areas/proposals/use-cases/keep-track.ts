import { invalidInput } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { hostsOf } from '../../events/queries.ts'
import { deleteTrack, saveTrack, type TrackValues } from '../database/call.ts'
import { tracksOf } from '../queries.ts'
import { dropPart, keepPart, type EditableCall, type SortOfPart } from './keep-part.ts'

const tracks: SortOfPart<TrackValues> = {
  kind: 'track',
  all: tracksOf,
  save: saveTrack,
  remove: deleteTrack,
}

/**
 * Writes a track with its audit; with `ofHost`, only one of this host. Throws `invalid-input` for a host that the event
 * does not have, `not-found`, `slug-taken`.
 */
export async function keepTrack(
  work: Work,
  event: EditableCall,
  id: string | null,
  values: TrackValues,
  ofHost?: string,
): Promise<string> {
  if (
    values.hostId !== null &&
    !(await hostsOf(work.db, event.id)).some((host) => host.id === values.hostId)
  )
    throw invalidInput([{ field: 'hostId', code: 'not-a-choice' }])
  return keepPart(work, event, tracks, id, values, ofHost)
}

/** Takes a track away with its audit; with `ofHost`, only one of this host. Throws `not-found`. */
export const dropTrack = (
  work: Work,
  event: EditableCall,
  id: string,
  ofHost?: string,
): Promise<void> => dropPart(work, event, tracks, id, ofHost)
