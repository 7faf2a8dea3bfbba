import { notFound } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { sessionById } from '../queries/timetable.ts'

/** The event with the proof that its agenda may be edited, and one of its sessions. Throws `not-found` for one of elsewhere. */
export async function authoriseSession(work: Work, eventSlug: string, id: string) {
  const event = await authoriseEvent(work, policy, 'agenda.edit', eventSlug)
  const session = await sessionById(work.db, event.id, id)
  if (!session) throw notFound()
  return { event, session }
}
