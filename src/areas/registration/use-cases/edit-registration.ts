import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import {
  countTaken,
  lockRegistrations,
  refreshTotals,
  updateRegistration,
} from '../database/registrations.ts'
import { holdsPlace } from '../domain/catalogue.ts'
import { checkAnswers } from '../../../shared/questions/check-answers.ts'
import type { OpenEvent } from '../domain/open-event.ts'
import { freePlaces, returnPlace, takePlace } from '../domain/places.ts'
import { policy } from '../policy.ts'
import { questionsOf, quotasOf, ticketTypesOf } from '../queries/catalogue.ts'
import { registrationByCode, type RegistrationView } from '../queries/registration-views.ts'
import { auditOwn } from './audit-own.ts'
import { fillFromWaitingList } from './fill-from-waiting-list.ts'

type Edit = {
  readonly name: string
  readonly email: string
  readonly ticketType: string
  readonly answers: Readonly<Record<string, unknown>>
}

/**
 * Changes a registration as an organiser; required questions may stay open. With another ticket type its place moves
 * to that type's quotas, and the waiting list follows. Throws AppError `invalid-input`: `no-such-ticket-type`,
 * `no-place-in-type` or what is wrong with the answers.
 */
export const editRegistration = (
  context: Context,
  slug: string,
  code: string,
  { name, email, ticketType, answers: given }: Edit,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    await lockQuotas(work.db, event.id)
    const found = await registrationByCode(work.db, event.id, code)
    if (!found) throw notFound()
    await lockRegistrations(work.db, event.id, [found.id])
    const view = await registrationByCode(work.db, event.id, code)
    if (!view) throw notFound()
    if (view.status === 'cancelled') throw new AppError('already-cancelled')
    const questions = await questionsOf(work.db, event.id)
    const { answers, problems } = checkAnswers(
      questions.map((question) => ({ ...question, required: false })),
      given,
    )
    if (problems.length > 0)
      throw invalidInput(problems.map((p) => ({ ...p, field: `answers.${p.field}` })))
    await updateRegistration(work.db, event.id, view.id, { name, email, answers }, work.now)
    if (ticketType !== view.ticketType) await moveToType(work, event, view, ticketType)
    await auditOwn(
      work,
      view,
      'registration.edit',
      { ticketType: view.ticketType },
      {
        ticketType,
        changed: [
          ...(name === view.name ? [] : ['name']),
          ...(email === view.email ? [] : ['email']),
        ],
      },
    )
  })

async function moveToType(
  work: Work,
  event: OpenEvent,
  view: RegistrationView,
  slug: string,
): Promise<void> {
  const { db } = work
  const types = await ticketTypesOf(db, event.id)
  const from = types.find((type) => type.slug === view.ticketType)
  const to = types.find((type) => type.slug === slug)
  if (!from || !to || to.archived)
    throw invalidInput([{ field: 'ticketType', code: 'no-such-ticket-type' }])
  if (holdsPlace(view.status)) {
    const places = freePlaces(await quotasOf(db, event.id))
    returnPlace(from, places)
    if (!takePlace(to, places))
      throw invalidInput([{ field: 'ticketType', code: 'no-place-in-type' }])
    // Freed first: both types may draw on one full quota.
    await countTaken(db, event.id, new Map([[from.id, -1]]))
    await countTaken(db, event.id, new Map([[to.id, 1]]))
  }
  const { priceMinor } = to
  await updateRegistration(db, event.id, view.id, { ticketTypeId: to.id, priceMinor }, work.now)
  await refreshTotals(db, [view.orderId])
  await fillFromWaitingList(work, event)
  work.changed(`event:${event.id}`)
}
