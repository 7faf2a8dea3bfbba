import { z } from 'zod'
import { apiHost, apiTexts, type ApiOperation } from '../../../platform/http/openapi.ts'

const filter = (name: string, description: string) => ({
  name,
  in: 'query' as const,
  description,
  schema: z.string(),
})

const eventSummary = z.object({
  slug: z.string(),
  name: apiTexts,
  tagline: apiTexts,
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  timeZone: z.string(),
  city: z.string(),
  country: z.string().meta({ description: 'ISO 3166-1 alpha-2, or empty.' }),
  attendance: z.enum(['in-person', 'online', 'hybrid']),
  languages: z.array(z.string()),
  topics: z.array(z.string()),
  scholarship: z.object({ url: z.string(), until: z.iso.date().nullable() }).nullable(),
  cancelled: z.boolean(),
  hosts: z.array(apiHost),
  call: z
    .object({ opensAt: z.iso.datetime().nullable(), closesAt: z.iso.datetime().nullable() })
    .nullable(),
  url: z.url(),
})

const calendarEntry = z.object({
  id: z.uuid(),
  heldHere: z
    .boolean()
    .meta({ description: 'Whether this network holds it; others are announced elsewhere.' }),
  name: z.string(),
  page: z.url(),
  website: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  city: z.string(),
  country: z.string().meta({ description: 'ISO 3166-1 alpha-2, or empty.' }),
  attendance: z.enum(['in-person', 'online', 'hybrid']),
  languages: z.array(z.string()),
  topics: z.array(z.string()),
  cancelled: z.boolean(),
  callUrl: z.string(),
  callClosesOn: z.iso.date().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  scholarshipUrl: z
    .string()
    .meta({ description: 'Where scholarships or help with the journey are offered, or empty.' }),
  scholarshipUntil: z.iso.date().nullable(),
  updatedAt: z.iso.datetime(),
})

/** The API of the network. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/events',
    tag: 'Events',
    summary: 'Announced events, a hundred a page',
    description: 'Filtered like the page of events and the calendar feed.',
    parameters: [
      filter('time', 'upcoming (usual), past or all'),
      filter('country', 'ISO 3166-1 alpha-2'),
      filter('programme', 'Slug of a programme that holds it'),
      filter('community', 'Slug of a community that holds it'),
      filter('series', 'Slug of its series'),
      filter('language', 'Spoken on stage; BCP 47'),
      filter('topic', 'Slug of a topic'),
      filter('call', 'open: only with an open call for proposals'),
      filter('scholarship', 'open: only with scholarships that can still be asked for'),
      filter('q', 'Words in name, city or tagline'),
      filter('page', 'From 1'),
    ],
    responses: {
      200: {
        description: 'The events, and the address of the next page.',
        schema: z.object({ events: z.array(eventSummary), next: z.url().nullable() }),
      },
    },
  },
  {
    method: 'get',
    path: '/api/v1/calendar',
    tag: 'Events',
    summary: 'The calendar: events of this network and others, a hundred a page',
    description: 'Filtered like the pages, feeds and the widget of the calendar.',
    parameters: [
      filter('time', 'upcoming (usual), past or all'),
      filter('from', 'First day, YYYY-MM-DD'),
      filter('to', 'Last day, YYYY-MM-DD'),
      filter('region', 'latin-america, europe and others, as on the page'),
      filter('country', 'ISO 3166-1 alpha-2'),
      filter('near', 'latitude,longitude: only events whose place is known'),
      filter('within', 'Kilometres around it; 500 unless said'),
      filter('topic', 'Slug of a topic'),
      filter('programme', 'Slug of a programme that holds it'),
      filter('language', 'Spoken on stage; BCP 47'),
      filter('call', 'open: only with an open call for proposals'),
      filter('scholarship', 'open: only with scholarships that can still be asked for'),
      filter('q', 'Words in name or city'),
      filter('order', 'closing: with call=open, by the day calls close'),
      filter('page', 'From 1'),
    ],
    responses: {
      200: {
        description: 'The events, and the address of the next page.',
        schema: z.object({ events: z.array(calendarEntry), next: z.url().nullable() }),
      },
    },
  },
]
