import { queueMails } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { lockRegistrations } from '../database/registrations.ts'
import type { RegistrationMailKind } from '../emails/mail-kinds.ts'
import { orderMail } from '../emails/order-mail.ts'
import { registrationMail } from '../emails/registration-mail.ts'
import { registrationsOfOrders, type RegistrationView } from '../queries/registration-views.ts'
import { alreadyWritten } from '../queries/written-mails.ts'
import { untilCalm } from './rush.ts'

const atOnce = 10
// The first mail about a registration; of these there is one at most.
const firstKinds = ['confirmed', 'waiting', 'pending'] as const

/**
 * Writes the first mail to the people of new orders: each gets their own at the address given for them, and whoever
 * registered a group gets one about the whole. Says what is true when it runs; running it again writes nothing twice.
 */
export async function sendOrderMails(context: Context, orderIds: readonly string[]): Promise<void> {
  for (let from = 0; from < orderIds.length; from += atOnce) {
    const some = orderIds.slice(from, from + atOnce)
    await untilCalm(context.db)
    await transact(context, (work) => sendFor(work, some))
  }
}

async function sendFor(work: Work, orderIds: readonly string[]): Promise<void> {
  const before = await registrationsOfOrders(work.db, orderIds)
  const [first] = before
  if (!first) return
  await lockRegistrations(
    work.db,
    first.eventId,
    before.map(({ id }) => id),
  )
  const views = (await registrationsOfOrders(work.db, orderIds)).filter(({ email }) => email !== '')
  const written = await alreadyWritten(
    work.db,
    [...firstKinds.map((kind) => `registration-${kind}`), 'registration-order'],
    [...orderIds, ...views.map(({ id }) => id)],
  )
  const { url } = work.context.config
  const mails = [...Map.groupBy(views, ({ orderId }) => orderId)].flatMap(([orderId, people]) => [
    ...(people.length > 1 && !written.has(orderId) ? [orderMail(people, url)] : []),
    ...people
      .filter((view, n) => n === 0 || view.email !== view.orderEmail)
      .filter((view) => !written.has(view.id) && isFirst(view))
      .map((view) => registrationMail(view.status as RegistrationMailKind, view, url)),
  ])
  await queueMails(
    work.db,
    mails.map((mail) => ({ ...mail, createdAt: work.now })),
  )
}

const isFirst = ({ status, transferredAt }: RegistrationView) =>
  !transferredAt && (firstKinds as readonly string[]).includes(status)
