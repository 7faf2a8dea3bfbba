import { z } from 'zod'
import {
  checkbox,
  integer,
  localized,
  optionalInteger,
  optionalLocalized,
  optionalText,
  text,
  optionalId,
} from '../../../platform/http/forms.ts'
import { languages } from '../../../shared/localized-text.ts'
import { words } from './facts-forms.ts'
import { sessionKinds } from '../domain/session-kinds.ts'

export const roomForm = z.object({
  id: optionalId(),
  name: text(80),
  capacity: optionalInteger(1, 100_000),
  accessibility: optionalLocalized(300),
  equipment: words(500),
  floor: optionalText(80),
})

/** A room of an event held beside this one. */
export const sharedRoomForm = z.object({ room: z.uuid({ error: 'not-a-choice' }) })

export const roomDeletionForm = z.object({ id: z.uuid() })

const address = z.email().max(254)

/** One person a line, as `Name <address>`, or the address alone. */
const speakers = z
  .string()
  .optional()
  .default('')
  .transform((value, context) => {
    const lines = value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    return lines.flatMap((line) => {
      const [, name = '', inside] = /^(.*?)\s*<([^<>]+)>$/.exec(line) ?? []
      const email = address.safeParse((inside ?? line).trim().toLowerCase())
      if (email.success) return [{ name: name.slice(0, 120), email: email.data }]
      context.addIssue({ code: 'custom', message: 'not-a-speaker' })
      return []
    })
  })
  .pipe(z.array(z.object({ name: z.string(), email: z.string() })).max(20))

export const sessionForm = z.object({
  kind: z.enum(sessionKinds),
  title: localized(160),
  abstract: optionalLocalized(5_000),
  lang: z
    .enum(['', ...languages])
    .optional()
    .default(''),
  level: z.enum(['', 'beginner', 'intermediate', 'advanced']).optional().default(''),
  trackId: optionalId(),
  formatId: optionalId(),
  minutes: integer(1, 1440),
  sponsored: checkbox(),
  sponsorId: optionalId(),
  speakers,
})

export const placeForm = z.object({
  day: z.iso.date({ error: 'not-a-date' }),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, { error: 'not-a-time' }),
  roomId: optionalId(),
})

const instant = z.int().min(-8_640_000_000_000).max(8_640_000_000_000)

/** Sessions that were dragged in the grid, as the editor in the browser sends them; instants in milliseconds. */
export const movesBody = z.object({
  moves: z
    .array(
      z.object({
        sessionId: z.uuid(),
        startsAt: instant.nullable(),
        roomId: z.uuid().nullable(),
        minutes: z.int().min(1).max(1440).optional(),
        furtherRoomIds: z.array(z.uuid()).max(200).optional(),
        blockId: z.uuid().nullable().optional(),
        pinned: z.boolean().optional(),
        version: z.int().min(0),
      }),
    )
    .min(1)
    .max(1_000),
})

/** What the chair says about a release, and whether the speakers whom it concerns get a mail. */
export const releaseForm = z.object({ note: optionalLocalized(1_000), tellSpeakers: checkbox() })

/** What can be told at once of a session. */
export const announcedKinds = ['moved', 'cancelled', 'words'] as const

const emptyAsNull = (value: string) => (value === '' ? null : value)

/** A change that is told at once; what is left empty stays as it is. */
export const announceForm = z.object({
  code: z.string().max(40),
  kind: z.enum(announcedKinds),
  day: z.union([z.literal(''), z.iso.date()], { error: 'not-a-date' }).transform(emptyAsNull),
  time: z
    .string()
    .regex(/^(|([01]\d|2[0-3]):[0-5]\d(:00)?)$/, { error: 'not-a-time' })
    .transform(emptyAsNull),
  room: z.union([z.literal(''), z.literal('everybody'), z.uuid()]).transform(emptyAsNull),
  text: optionalLocalized(500),
  mail: checkbox(),
  /** First it is looked at; then it is announced, or written anew. */
  step: z.enum(['look', 'announce', 'edit']).optional().default('look'),
})
export type AnnounceInput = z.infer<typeof announceForm>

/** Other words for an announcement. */
export const correctionForm = z.object({ text: optionalLocalized(500) })
