import { z } from 'zod'
import { apiTexts, type ApiOperation } from '../../../platform/http/openapi.ts'
import { kinds } from '../domain/question.ts'

const asked = (name: string, description: string) => ({
  name,
  in: 'query' as const,
  description,
  schema: z.string(),
})

const result = z.object({
  kind: z.enum(kinds),
  title: z.string(),
  url: z.url(),
  beside: z.string().meta({ description: 'Place, hosts, who speaks.' }),
  snippet: z
    .array(z.object({ text: z.string(), hit: z.boolean() }))
    .meta({ description: 'Some two lines of plain text in parts; hits stand apart.' }),
  event: z.object({ slug: z.string(), name: apiTexts }).nullable(),
  cancelled: z.boolean(),
  country: z.string().meta({ description: 'ISO 3166-1 alpha-2, or empty.' }),
  languages: z.array(z.string()),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
})

const counts = (value: z.ZodType) =>
  z.array(
    z.object({
      value,
      count: z.int().nullable().meta({ description: 'Null where more than 500 are found.' }),
    }),
  )

/** The API of search. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/search',
    tag: 'Search',
    summary: 'Everything public in which words occur, twenty a page',
    description:
      'Accents and endings do not matter, in Spanish, English and Portuguese; a word that occurs nowhere is taken for the nearest one that does.',
    parameters: [
      asked('q', 'Words; "words that stand together"; -words that must not occur'),
      asked('kind', kinds.join(', ')),
      asked('language', 'Spoken or written; BCP 47'),
      asked('year', 'In which it is held or was published'),
      asked('country', 'ISO 3166-1 alpha-2'),
      asked('page', 'From 1 to 25'),
    ],
    responses: {
      200: {
        description:
          'The results, how many there are of each sort, and the address of the next page.',
        schema: z.object({
          total: z.int().meta({ description: 'At most 500.' }),
          more: z.boolean().meta({ description: 'Whether there are more than `total`.' }),
          results: z.array(result),
          facets: z.object({
            kinds: counts(z.enum(kinds)),
            languages: counts(z.string()),
            years: counts(z.int()),
            countries: counts(z.string()),
          }),
          meant: z.string().nullable().meta({ description: 'The words that were probably meant.' }),
          corrected: z.boolean().meta({
            description:
              'Whether the results are for `meant`: there are none for the words as given.',
          }),
          next: z.url().nullable(),
        }),
      },
    },
  },
]
