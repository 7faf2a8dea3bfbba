import { AppError } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { updateSpeakerProfile, type SpeakerProfile } from '../database.ts'

export type { SpeakerProfile }

/** What a speaker says of themselves while writing a proposal; part of the caller's transaction, and only ever their own. */
export const writeSpeakerProfile = (
  work: Work,
  profile: Partial<SpeakerProfile>,
): Promise<void> => {
  if (!work.actor) throw new AppError('sign-in-required')
  return updateSpeakerProfile(work.db, work.actor.id, profile, work.now)
}
