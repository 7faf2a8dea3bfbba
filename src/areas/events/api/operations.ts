import { z } from 'zod'
import {
  apiHost,
  apiTexts,
  eventParameter,
  type ApiOperation,
} from '../../../platform/http/openapi.ts'

const event = z.object({
  slug: z.string(),
  name: apiTexts,
  tagline: apiTexts,
  description: apiTexts,
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  timeZone: z.string(),
  phases: z.array(z.string()),
  attendance: z.enum(['in-person', 'online', 'hybrid']),
  languages: z.array(z.string()),
  topics: z.array(z.string()),
  scholarship: z.object({ url: z.string(), until: z.iso.date().nullable() }).nullable(),
  capacity: z.int().nullable(),
  hosts: z.array(apiHost),
  placesLeft: z.int().nullable(),
  url: z.url(),
})

/** The API of one event. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/events/{event}',
    tag: 'Events',
    summary: 'The public facts of one event',
    parameters: [eventParameter],
    responses: {
      200: { description: 'The event; it may have more fields than these.', schema: event },
      404: { description: 'There is no such event.' },
    },
  },
]
