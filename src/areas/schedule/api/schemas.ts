import { z } from 'zod'
import { sessionKinds } from '../domain/session-kinds.ts'

const localized = z.object({
  es: z.string().optional(),
  en: z.string().optional(),
  pt: z.string().optional(),
})

export const sessionList = z.object({
  release: z
    .int()
    .nullable()
    .meta({ description: 'Number of the release; null before the first.' }),
  publishedAt: z.iso.datetime().nullable(),
  timeZone: z.string(),
  sessions: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(sessionKinds),
      title: localized,
      abstract: localized.meta({ description: 'Markdown.' }),
      language: z.string(),
      level: z.enum(['', 'beginner', 'intermediate', 'advanced']),
      track: z.object({ slug: z.string(), name: localized }).nullable(),
      format: localized.nullable(),
      sponsored: z.boolean(),
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      room: z.object({ name: z.string() }).nullable().meta({ description: 'Null: for everybody.' }),
      speakers: z.array(
        z.object({
          name: z.string(),
          organisation: z.string(),
          jobTitle: z.string(),
          url: z.url(),
        }),
      ),
      url: z.url(),
    }),
  ),
})
export type SessionList = z.infer<typeof sessionList>
