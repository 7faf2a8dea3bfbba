import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { eventCancelledMail } from '../emails/event-cancelled.ts'
import { cancelledEvent, concernedPeople } from '../queries/concerned-by-cancellation.ts'

const atOnce = 100

/**
 * Writes to everybody whom the cancellation of an event concerns, one mail an address and cancellation, however often it
 * is asked to and wherever it was interrupted. Writes nothing (more) once the event is on again.
 */
export async function tellOfCancellation(context: Context, eventId: string): Promise<void> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const from: string = after
    after = await transact(context, (work) => tellSome(work, eventId, from))
  }
}

/** Writes to some, from behind an address on; the last address, undefined when nobody is left. */
async function tellSome(work: Work, eventId: string, after: string): Promise<string | undefined> {
  const event = await cancelledEvent(work.db, eventId)
  if (!event) return undefined
  const people = await concernedPeople(work.db, event.id, { after, limit: atOnce })
  const cancellation = event.cancelledAt.toISOString()
  await work.mails(
    people
      // What was taken in from elsewhere may hold what is no address; the others must hear all the same.
      .filter(({ email }) => isMailbox(email))
      .map((person) => ({
        ...eventCancelledMail(event, person, work.context.config.url),
        id: idOf('event-cancelled', event.id, cancellation, person.email),
      })),
  )
  return people.at(-1)?.email
}
