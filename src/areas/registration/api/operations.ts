import { z } from 'zod'
import { eventParameter, type ApiOperation } from '../../../platform/http/openapi.ts'
import { registrationAnswer, registrationBody, ticketTypeList } from './schemas.ts'

const accessCode = {
  name: 'accessCode',
  in: 'query',
  description: 'Shows the ticket types that are hidden by this code as well.',
  schema: z.string(),
} as const

/** The API of registration. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/events/{event}/ticket-types',
    tag: 'Registration',
    summary: 'Ticket types with their prices and what is left',
    parameters: [eventParameter, accessCode],
    responses: {
      200: { description: 'The ticket types.', schema: ticketTypeList },
      404: { description: 'There is no such event.' },
    },
  },
  {
    method: 'post',
    path: '/api/v1/events/{event}/registrations',
    tag: 'Registration',
    summary: 'Register one person',
    description:
      'Needs no account. A confirmation goes to the e-mail address. The answer is given once the registration is durable.',
    parameters: [
      eventParameter,
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'Any text of up to 200 characters. The same key with the same body gets the same answer, also after a crash.',
        schema: z.string().max(200),
      },
    ],
    body: registrationBody,
    responses: {
      201: { description: 'Registered, or on the waiting list.', schema: registrationAnswer },
      404: { description: 'There is no such event.' },
      409: {
        description: 'Sold out without a waiting list, or the key was used for another body.',
      },
      422: { description: 'Not acceptable; all problems at once.' },
    },
  },
]
