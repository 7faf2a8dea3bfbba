import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { endTeam } from '../../accounts/use-cases/end-team.ts'
import { deleteDraft, lockUntouchedDraft } from '../database.ts'

/**
 * Removes a draft that was made by mistake, within the transaction of whoever may undo what made it; answers false and
 * leaves it when it is announced or when anybody has done anything with it since. `acts` are those the making itself noted.
 */
export async function takeBackDraft(
  work: Work,
  eventId: string,
  acts: readonly string[],
): Promise<boolean> {
  const draft = await lockUntouchedDraft(work.db, eventId, acts)
  if (!draft) return false
  await deleteDraft(work.db, draft as Authorized<typeof draft, 'event.create'>)
  await endTeam(work, eventId)
  work.changed(`event:${eventId}`)
  return true
}
