import { z } from 'zod'
import { apiTexts, eventParameter, type ApiOperation } from '../../../platform/http/openapi.ts'

const logo = z.object({ url: z.url(), width: z.int(), height: z.int() }).nullable()

const answer = z.object({
  sponsors: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      url: z.url().nullable(),
      summary: apiTexts,
      tier: z.string(),
      host: z.string().nullable(),
      logo,
      darkLogo: logo,
      logoAlt: apiTexts,
    }),
  ),
  tiers: z.array(
    z.object({
      slug: z.string(),
      name: apiTexts,
      priceMinor: z.int(),
      currency: z.string(),
      places: z.int().nullable(),
      placesLeft: z.int().nullable(),
      benefits: z.array(apiTexts),
    }),
  ),
})

/** The API of an event's sponsors. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/events/{event}/sponsors',
    tag: 'Sponsors',
    summary:
      'The confirmed sponsors of an event, the weightiest tier first, and the tiers it offers',
    parameters: [eventParameter],
    responses: {
      200: {
        description: 'Sponsors and tiers; a price in minor units, null places: without a limit.',
        schema: answer,
      },
      404: { description: 'There is no such event.' },
    },
  },
]
