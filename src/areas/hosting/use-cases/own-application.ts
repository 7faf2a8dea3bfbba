import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockNamedProgramme, lockOpenApplication } from '../database/applications.ts'
import { policy } from '../policy.ts'
import { programmeNamedBy } from '../queries/applications.ts'

/**
 * An event's own application to a programme that it names, with the proof that the actor owns the event; host and
 * application are held until the transaction is over, the host first. `application` is undefined before the first draft
 * and when the last one is over.
 */
export async function ownApplication(work: Work, eventSlug: string, programmeSlug: string) {
  const event = await authoriseEvent(work, policy, 'application.edit', eventSlug)
  const programme = await programmeNamedBy(work.db, event.id, programmeSlug)
  const host = programme && (await lockNamedProgramme(work.db, event.id, programme.id))
  if (!programme || !host) throw notFound()
  const application = await lockOpenApplication(work.db, event.id, programme.id)
  return { event, programme, host, application }
}

/** The same where there must be one. Throws `application-moved-on` if it is over. */
export async function openApplication(work: Work, eventSlug: string, programmeSlug: string) {
  const { application, ...rest } = await ownApplication(work, eventSlug, programmeSlug)
  if (!application) throw new AppError('application-moved-on')
  return { ...rest, application }
}
