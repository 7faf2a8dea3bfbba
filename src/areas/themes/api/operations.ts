import { z } from 'zod'
import type { ApiOperation } from '../../../platform/http/openapi.ts'

const theme = z.object({
  id: z.string(),
  kind: z.enum(['practice', 'project']),
  name: z.string(),
  url: z.url(),
  sessions: z.int(),
  posts: z.int(),
  events: z.int(),
})

const asked = (name: string, description: string) => ({
  name,
  in: 'query' as const,
  description,
  schema: z.string(),
})

const share = z
  .object({ share: z.number(), low: z.number(), high: z.number() })
  .meta({ description: 'From 0 to 1, with its 95 % interval.' })

const side = z.object({
  sessions: z.int(),
  events: z.int(),
  speakers: z.int(),
  firstTime: z.int().meta({ description: 'Speakers without an earlier session known here.' }),
})

const report = z.object({
  about: z.object({
    event: z.string().nullable(),
    series: z.string().nullable(),
    programme: z.string().nullable(),
    region: z.string().nullable(),
    country: z.string().nullable(),
    year: z.int().nullable(),
  }),
  comparedWith: z.discriminatedUnion('what', [
    z.object({ what: z.literal('year'), year: z.int() }),
    z.object({ what: z.literal('edition'), event: z.string() }),
    z.object({ what: z.literal('others') }),
  ]),
  now: side,
  before: side,
  posts: z.int(),
  themes: z.array(
    theme.pick({ id: true, kind: true, name: true, posts: true }).extend({
      now: z.int(),
      before: z.int(),
      share,
      shareBefore: share,
      change: z.object({ change: z.number(), low: z.number(), high: z.number() }),
      verdict: z.enum(['rose', 'fell', 'unclear', 'too-few']),
    }),
  ),
  together: z.array(z.object({ one: z.string(), other: z.string(), count: z.int() })),
})

/** The API of themes. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/themes',
    tag: 'Themes',
    summary: 'The themes and projects that public sessions and posts name, the most named first',
    responses: {
      200: {
        description: 'The themes, with in how many sessions, posts and events.',
        schema: z.object({ themes: z.array(theme) }),
      },
    },
  },
  {
    method: 'get',
    path: '/api/v1/themes/report',
    tag: 'Themes',
    summary: 'What public sessions and posts named, and what rose or fell',
    description:
      'An event is compared with its edition before (else all others), everything else with the year before. Nothing is said to have changed that may well be chance.',
    parameters: [
      asked('event', 'Slug'),
      asked('series', 'Slug'),
      asked('programme', 'Slug'),
      asked('region', 'As in the calendar: latin-america'),
      asked('country', 'ISO 3166-1 alpha-2'),
      asked('year', 'The latest with sessions, unless said'),
    ],
    responses: {
      200: { description: 'The figures, the most named theme first.', schema: report },
      404: { description: 'There is no such event.' },
    },
  },
]
