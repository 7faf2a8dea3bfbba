import { notFound } from '../../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../../platform/http/exchange.tsx'
import { loadCatalogue } from '../../queries/catalogue.ts'
import { registrationByCode } from '../../queries/registration-views.ts'
import { approveRegistrations } from '../../use-cases/approve-registrations.ts'
import { cancelRegistrations } from '../../use-cases/cancel-registrations.ts'
import { editRegistration } from '../../use-cases/edit-registration.ts'
import { markOrderPaid } from '../../use-cases/mark-order-paid.ts'
import { resendMail } from '../../use-cases/resend-mail.ts'
import { PersonPage } from '../pages/person-page.tsx'
import { editForm } from './forms.ts'

/** One registration, as the organisers see it. */
export const personPage = (x: Exchange): Promise<Response> => showPerson(x, null)

export const editPerson = (x: Exchange): Promise<Response> =>
  x.submit(
    editForm,
    async (data) => {
      await editRegistration(x.context, x.param('event'), x.param('code'), data)
      return x.redirect(here(x), 'saved')
    },
    (rejected) => showPerson(x, rejected),
  )

export async function approvePerson(x: Exchange): Promise<Response> {
  await approveRegistrations(x.context, x.param('event'), [await idOf(x)])
  return x.redirect(here(x), 'registrations-approved')
}

export async function cancelPerson(x: Exchange): Promise<Response> {
  await cancelRegistrations(x.context, x.param('event'), [await idOf(x)])
  return x.redirect(here(x), 'registrations-cancelled')
}

export async function resendToPerson(x: Exchange): Promise<Response> {
  await resendMail(x.context, x.param('event'), x.param('code'))
  return x.redirect(here(x), 'mail-on-its-way')
}

export async function payForPerson(x: Exchange): Promise<Response> {
  const paid = (await x.form())['paid'] === 'yes'
  await markOrderPaid(x.context, x.param('event'), x.param('code'), paid)
  return x.redirect(here(x), 'saved')
}

const here = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'registration', 'people', x.param('code'))

async function viewOf(x: Exchange) {
  const view = await registrationByCode(x.context.db, x.scope!.id, x.param('code'))
  if (!view) throw notFound()
  return view
}

const idOf = async (x: Exchange) => (await viewOf(x)).id

async function showPerson(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const view = await viewOf(x)
  const { ticketTypes, questions } = await loadCatalogue(x.context.db, view.eventId)
  return x.page(<PersonPage {...{ view, ticketTypes, questions, rejected }} />)
}
