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
]
