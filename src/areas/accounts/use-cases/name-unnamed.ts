import type { Work } from '../../../platform/use-case.ts'
import { updateEmptyName } from '../database/profile.ts'

/** Writes the name of a person who has none yet, in the caller's transaction; a known name stays. */
export const nameUnnamed = async (work: Work, personId: string, name: string): Promise<void> => {
  if (name !== '') await updateEmptyName(work.db, personId, name, work.now)
}
