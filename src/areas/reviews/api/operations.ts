import { z } from 'zod'
import { apiTexts, eventParameter, type ApiOperation } from '../../../platform/http/openapi.ts'

const answer = z.object({
  members: z.array(z.string()),
  committee: z.int(),
  criteria: apiTexts,
  proposals: z.int(),
  speakers: z.int(),
  reviews: z.int(),
  accepted: z.int(),
})

/** The API of an event's committee. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/events/{event}/committee',
    tag: 'Events',
    summary:
      'Who decides on the agenda of an event, by what, and how many were proposed and accepted',
    parameters: [eventParameter],
    responses: {
      200: {
        description:
          'Members are those who agreed to be named; acceptances count once their speakers were told.',
        schema: answer,
      },
      404: { description: 'There is no such event, or its team does not show this.' },
    },
  },
]
