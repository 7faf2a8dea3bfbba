import { get, post, type Route } from '../../../platform/http/route.ts'
import { createRegistration } from '../api/create-registration.ts'
import { listTicketTypes } from '../api/list-ticket-types.ts'
import { cancelWholeOrder, orderPage } from './order.tsx'
import {
  cancelOwn,
  change,
  changePage,
  ownCalendar,
  ownRegistrationPage,
  transfer,
  transferPage,
} from './own.tsx'
import { editOrder, register, registerPage } from './register.tsx'

/** Every address of registration. A secret in the address is the proof that its holder may act. */
export const routes: readonly Route[] = [
  get('/:lang/events/:event/register', 'public', registerPage),
  post('/:lang/events/:event/register', 'public', register),
  post('/:lang/events/:event/register/edit', 'public', editOrder),

  get('/:lang/registrations/:secret', 'public', ownRegistrationPage),
  get('/:lang/registrations/:secret/event.ics', 'public', ownCalendar),
  get('/:lang/registrations/:secret/change', 'public', changePage),
  post('/:lang/registrations/:secret/change', 'public', change),
  get('/:lang/registrations/:secret/transfer', 'public', transferPage),
  post('/:lang/registrations/:secret/transfer', 'public', transfer),
  post('/:lang/registrations/:secret/cancel', 'public', cancelOwn),
  get('/:lang/orders/:secret', 'public', orderPage),
  post('/:lang/orders/:secret/cancel', 'public', cancelWholeOrder),

  get('/api/v1/events/:event/ticket-types', 'public', listTicketTypes),
  post('/api/v1/events/:event/registrations', 'public', createRegistration),
]
