import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { lockNamedProgramme, lockOpenApplication } from '../database/applications.ts'
import { policy } from '../policy.ts'
import { receivedApplication } from '../queries/applications.ts'

/**
 * An application by its code, with the proof that the actor is a steward of its programme; it and the host are held
 * until the transaction is over, the host first. Throws `not-found` for one of another programme or never submitted,
 * `application-moved-on` if it is over.
 */
export async function takeApplication(work: Work, programmeSlug: string, code: string) {
  const programme = await authoriseHost(
    work,
    policy,
    'application.decide',
    'programme',
    programmeSlug,
  )
  const received = await receivedApplication(work.db, programme.id, code)
  if (!received) throw notFound()
  const { eventId } = received
  const host = await lockNamedProgramme(work.db, eventId, programme.id)
  const open = await lockOpenApplication(work.db, eventId, programme.id)
  if (!host || open?.id !== received.id) throw new AppError('application-moved-on')
  return {
    programme,
    application: open,
    event: { id: eventId, slug: received.eventSlug, name: received.eventName },
  }
}
