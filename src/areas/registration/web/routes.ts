import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { createRegistration } from '../api/create-registration.ts'
import { listTicketTypes } from '../api/list-ticket-types.ts'
import { policy } from '../policy.ts'
import { actOnMany, registrationsFile, registrationsPage } from './manage/list.tsx'
import {
  approvePerson,
  cancelPerson,
  editPerson,
  payForPerson,
  personPage,
  resendToPerson,
} from './manage/person.tsx'
import {
  addUsualQuestions,
  moveQuestionForm,
  questionPage,
  questionsPage,
  saveQuestionForm,
} from './manage/questions.tsx'
import {
  beginWithOneTicket,
  moveTicketTypeForm,
  removeQuotaForm,
  saveQuotaForm,
  saveTicketTypeForm,
  ticketsPage,
  ticketTypePage,
} from './manage/tickets.tsx'
import { cancelWholeOrder, orderPage } from './order.tsx'
import {
  badgePage,
  cancelOwn,
  change,
  changePage,
  ownCalendar,
  ownRegistrationPage,
  transfer,
  transferPage,
} from './own.tsx'
import { editOrder, register, registerPage } from './register.tsx'

const may = accessTo(policy, 'event')
const manage = '/:lang/manage/events/:event/registration'

/** Every address of registration. A secret in the address is the proof that its holder may act. */
// A whole university behind one address may rush for places; a program that fills a list goes on for longer.
const registering = { name: 'register', hits: 600, seconds: 600 }

export const routes: readonly Route[] = [
  get('/:lang/events/:event/register', 'public', registerPage),
  post('/:lang/events/:event/register', 'public', register, { limit: registering }),
  post('/:lang/events/:event/register/edit', 'public', editOrder),

  get('/:lang/registrations/:secret', 'public', ownRegistrationPage),
  get('/:lang/registrations/:secret/badge', 'public', badgePage),
  get('/:lang/registrations/:secret/event.ics', 'public', ownCalendar),
  get('/:lang/registrations/:secret/change', 'public', changePage),
  post('/:lang/registrations/:secret/change', 'public', change),
  get('/:lang/registrations/:secret/transfer', 'public', transferPage),
  post('/:lang/registrations/:secret/transfer', 'public', transfer),
  post('/:lang/registrations/:secret/cancel', 'public', cancelOwn),
  get('/:lang/orders/:secret', 'public', orderPage),
  post('/:lang/orders/:secret/cancel', 'public', cancelWholeOrder),

  get(manage, may('registration.see'), registrationsPage),
  get(`${manage}/people.csv`, may('registration.see'), registrationsFile),
  post(`${manage}/bulk`, may('registration.edit'), actOnMany),
  get(`${manage}/people/:code`, may('registration.see'), personPage),
  post(`${manage}/people/:code`, may('registration.edit'), editPerson),
  post(`${manage}/people/:code/approve`, may('registration.edit'), approvePerson),
  post(`${manage}/people/:code/cancel`, may('registration.edit'), cancelPerson),
  post(`${manage}/people/:code/mail`, may('registration.edit'), resendToPerson),
  post(`${manage}/people/:code/paid`, may('registration.edit'), payForPerson),
  get(`${manage}/tickets`, may('tickets.edit'), ticketsPage),
  post(`${manage}/tickets/begin`, may('tickets.edit'), beginWithOneTicket),
  post(`${manage}/tickets/quotas/:quota`, may('tickets.edit'), saveQuotaForm),
  post(`${manage}/tickets/quotas/:quota/remove`, may('tickets.edit'), removeQuotaForm),
  get(`${manage}/tickets/:type`, may('tickets.edit'), ticketTypePage),
  post(`${manage}/tickets/:type`, may('tickets.edit'), saveTicketTypeForm),
  post(`${manage}/tickets/:type/move`, may('tickets.edit'), moveTicketTypeForm),
  get(`${manage}/questions`, may('tickets.edit'), questionsPage),
  post(`${manage}/questions/usual`, may('tickets.edit'), addUsualQuestions),
  get(`${manage}/questions/:question`, may('tickets.edit'), questionPage),
  post(`${manage}/questions/:question`, may('tickets.edit'), saveQuestionForm),
  post(`${manage}/questions/:question/move`, may('tickets.edit'), moveQuestionForm),

  get('/api/v1/events/:event/ticket-types', 'public', listTicketTypes),
  post('/api/v1/events/:event/registrations', 'public', createRegistration, {
    limit: registering,
  }),
]
