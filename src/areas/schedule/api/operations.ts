import { eventParameter, type ApiOperation } from '../../../platform/http/openapi.ts'
import { sessionList } from './schemas.ts'

/** The API of the agenda. */
export const operations: readonly ApiOperation[] = [
  {
    method: 'get',
    path: '/api/v1/events/{event}/sessions',
    tag: 'Agenda',
    summary: 'The sessions of the latest release, in the order of time',
    parameters: [eventParameter],
    responses: {
      200: { description: 'The sessions; none before the first release.', schema: sessionList },
      404: { description: 'There is no such event.' },
    },
  },
]
