import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { placeOrdersIn } from '../../registration/use-cases/place-orders-in.ts'
import { lockApplications, setDecisions } from '../database/accreditations.ts'
import { canBecome } from '../domain/accreditation.ts'
import { acceptedMail } from '../emails/decision.ts'
import { policy } from '../policy.ts'
import { pressTicket } from '../queries/press.ts'

/**
 * Accredits those of the applicants who can be: each gets a registration of the ticket type "Press" (its badge and its
 * place at check-in), and a mail in their language. All of them or none: AppError 'press-places-short' when there are fewer
 * press places left than people, 'press-ticket-gone' when the ticket type was archived. Answers how many it accepted.
 */
export const acceptApplications = (
  context: Context,
  slug: string,
  ids: readonly string[],
): Promise<number> =>
  transact(context, async (work) => {
    const { db, now } = work
    const event = await authoriseEvent(work, policy, 'press.decide', slug)
    if (event.cancelledAt) throw new AppError('event-cancelled')
    const locked = await lockApplications(db, event, ids)
    const people = locked.filter(({ state }) => canBecome(state, 'accepted'))
    if (people.length === 0) return 0
    const ticket = await pressTicket(db, event.id)
    if (!ticket) throw new AppError('press-ticket-gone')
    const items = people.map(({ name, email, lang }) => ({
      request: {
        people: [{ ticketType: ticket.slug, name, email, answers: {} }],
        accessCode: '',
        payment: 'door' as const,
        invoiceTo: '',
        lang,
        idempotencyKey: null,
      },
      at: now,
      actor: work.actor,
    }))
    const outcomes = await placeOrdersIn(work, event.id, items, {
      byOrganiser: true,
      mails: !context.quiet,
    })
    const decisions = people.map(({ id }, at) => {
      const outcome = outcomes[at]!
      if (!outcome.ok) throw shortOf(outcome.error)
      const registrationId = outcome.result.registrations[0]!.id
      return { id, state: 'accepted' as const, reason: '', registrationId }
    })
    await setDecisions(db, event, decisions, { at: now, personId: work.actor?.id ?? null })
    await work.mails(people.map((person) => acceptedMail(person, event, context.config.url)))
    await work.audit(
      ...people.map(({ id, state }) => ({
        action: 'press.accept',
        scope: 'event' as const,
        scopeId: event.id,
        objectKind: 'accreditation',
        objectId: id,
        before: { state },
      })),
    )
    work.changed(`event:${event.id}`)
    return people.length
  })

const shortOf = (error: unknown) =>
  error instanceof AppError && error.code === 'sold-out'
    ? new AppError('press-places-short')
    : error
