import type { Work } from '../../../platform/use-case.ts'
import { replaceUnclaimed, updateUnclaimed, type SpeakerProfile } from '../database.ts'

export type UnclaimedProfile = SpeakerProfile

/**
 * What an organiser says of a speaker who has never signed in, in the caller's transaction; where something is said already,
 * and of who has signed in, nothing changes.
 */
export const describeUnclaimed = (
  work: Work,
  personId: string,
  profile: UnclaimedProfile,
): Promise<void> => updateUnclaimed(work.db, personId, profile, work.now)

/** The same in the place of what was said before; false for who has signed in meanwhile: then nothing changes. */
export const rewriteUnclaimed = (
  work: Work,
  personId: string,
  profile: UnclaimedProfile,
): Promise<boolean> => replaceUnclaimed(work.db, personId, profile, work.now)
