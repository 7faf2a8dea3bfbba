import { get, post, type Route } from '../../../platform/http/route.ts'
import { createRegistration } from '../api/create-registration.ts'
import { listTicketTypes } from '../api/list-ticket-types.ts'

/** Every address of registration. */
export const routes: readonly Route[] = [
  get('/api/v1/events/:event/ticket-types', 'public', listTicketTypes),
  post('/api/v1/events/:event/registrations', 'public', createRegistration),
]
