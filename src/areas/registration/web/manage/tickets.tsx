import { notFound } from '../../../../shared/app-error.ts'
import { instantAt } from '../../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { loadCatalogue } from '../../queries/catalogue.ts'
import { eventForRegistration } from '../../queries/event-for-registration.ts'
import { numbersByType } from '../../queries/registration-numbers.ts'
import { moveOnOffer } from '../../use-cases/move-on-offer.ts'
import { removeQuota } from '../../use-cases/remove-quota.ts'
import { saveQuota } from '../../use-cases/save-quota.ts'
import { saveTicketType } from '../../use-cases/save-ticket-type.ts'
import { setUpTickets } from '../../use-cases/set-up-tickets.ts'
import { TicketTypePage } from '../pages/ticket-type-page.tsx'
import { TicketsPage } from '../pages/tickets-page.tsx'
import { firstTicketForm, moveForm, quotaForm, ticketTypeForm } from './forms.ts'

/** Ticket types and the quotas they draw on. */
export const ticketsPage = (x: Exchange): Promise<Response> => showTickets(x, null)

/** The guided beginning: one free ticket for as many people as there are places. */
export const beginWithOneTicket = (x: Exchange): Promise<Response> =>
  x.submit(
    firstTicketForm,
    async ({ places }) => {
      const { slug } = x.scope!
      await setUpTickets(x.context, slug, {
        quotas: [{ name: 'Total', capacity: places }],
        ticketTypes: [
          {
            slug: 'general',
            name: { es: 'General', en: 'General', pt: 'Geral' },
            quotas: ['Total'],
          },
        ],
      })
      return x.redirect(tickets(x), 'tickets-begun')
    },
    (rejected) => showTickets(x, rejected),
  )

export const saveQuotaForm = (x: Exchange): Promise<Response> =>
  x.submit(
    quotaForm,
    async (data) => {
      await saveQuota(x.context, x.param('event'), quotaId(x), data)
      return x.redirect(tickets(x), 'saved')
    },
    (rejected) => showTickets(x, rejected),
  )

export async function removeQuotaForm(x: Exchange): Promise<Response> {
  await removeQuota(x.context, x.param('event'), x.param('quota'))
  return x.redirect(tickets(x), 'saved')
}

export const ticketTypePage = (x: Exchange): Promise<Response> => showTicketType(x, null)

export const saveTicketTypeForm = (x: Exchange): Promise<Response> =>
  x.submit(
    ticketTypeForm,
    async ({ opensAt, closesAt, accessCode, ...data }) => {
      const event = await eventForRegistration(x.context.db, x.param('event'))
      const zone = event?.timeZone ?? 'UTC'
      await saveTicketType(x.context, x.param('event'), typeSlug(x), {
        ...data,
        opensAt: opensAt === null ? null : instantAt(opensAt, zone),
        closesAt: closesAt === null ? null : instantAt(closesAt, zone),
        accessCode: accessCode || null,
      })
      return x.redirect(tickets(x), 'saved')
    },
    (rejected) => showTicketType(x, rejected),
  )

/** One place up or down in the order in which visitors see them. */
export const moveTicketTypeForm = (x: Exchange): Promise<Response> =>
  x.submit(
    moveForm,
    async ({ direction }) => {
      await moveOnOffer(
        x.context,
        x.param('event'),
        { kind: 'ticket-type', slug: x.param('type') },
        direction,
      )
      return x.redirect(tickets(x), 'saved')
    },
    (rejected) => showTickets(x, rejected),
  )

const tickets = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'registration', 'tickets')
const typeSlug = (x: Exchange) => (x.param('type') === 'new' ? null : x.param('type'))
const quotaId = (x: Exchange) => (x.param('quota') === 'new' ? null : x.param('quota'))

async function showTickets(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [catalogue, numbers, event] = await Promise.all([
    loadCatalogue(db, id),
    numbersByType(db, id),
    eventForRegistration(db, slug),
  ])
  if (!event) throw notFound()
  const refused = rejected ? typedText(rejected.typed, 'quota') : ''
  return x.page(<TicketsPage {...{ event, catalogue, numbers, rejected, refused }} />)
}

async function showTicketType(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const { db } = x.context
  const [catalogue, event] = await Promise.all([
    loadCatalogue(db, x.scope!.id),
    eventForRegistration(db, x.param('event')),
  ])
  const slug = typeSlug(x)
  const type = catalogue.ticketTypes.find((one) => one.slug === slug) ?? null
  if (!event || (slug !== null && !type)) throw notFound()
  const { quotas } = catalogue
  const currency = catalogue.ticketTypes.at(-1)?.currency ?? 'USD'
  return x.page(<TicketTypePage {...{ event, type, quotas, currency, rejected }} />)
}
