import { z } from 'zod'
import {
  checkbox,
  list,
  optionalId,
  optionalInteger,
  optionalText,
} from '../../../platform/http/forms.ts'
import { languages } from '../../../shared/localized-text.ts'
import type { RoomHours } from '../domain/timetable.ts'

/** Words with commas between them, each once. */
export const words = (max: number) =>
  optionalText(max).transform((text) => [
    ...new Set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ])

const ids = list(z.uuid({ error: 'not-a-choice' }))
const spoken = list(z.enum(languages))

export const sessionFactsForm = z.object({
  furtherRoomIds: ids,
  blockId: optionalId(),
  blockPosition: optionalInteger(0, 1_000).transform((position) => position ?? 0),
  recording: z.enum(['', 'yes', 'no']).optional().default(''),
  interpretation: spoken,
  captions: spoken,
  equipment: words(500),
  expected: optionalInteger(0, 1_000_000),
})

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, { error: 'not-a-time' })
  .transform((value) => value.slice(0, 5))
const optionalTime = z
  .union([z.literal(''), time], { error: 'not-a-time' })
  .optional()
  .default('')
  .transform((value) => value || null)

/** Only the days are kept on which somebody said something. */
export const roomHoursForm = z.object({
  id: z.uuid(),
  days: z
    .array(
      z.object({
        day: z.iso.date(),
        opensAt: optionalTime,
        closesAt: optionalTime,
        closed: checkbox(),
      }),
    )
    .max(60)
    .optional()
    .default([])
    .transform((days) =>
      days.flatMap(({ closed, ...hours }): RoomHours[] => {
        if (closed) return [{ day: hours.day, opensAt: null, closesAt: null }]
        return hours.opensAt === null && hours.closesAt === null
          ? []
          : [{ ...hours, opensAt: hours.opensAt ?? '00:00', closesAt: hours.closesAt ?? '23:59' }]
      }),
    ),
})

export const keptRoomForm = z.object({
  roomId: z.uuid({ error: 'not-a-choice' }),
  day: z.iso.date({ error: 'not-a-date' }),
  startsAt: time,
  endsAt: time,
  hostId: optionalId(),
  note: optionalText(200),
})

export const freedRoomForm = z.object({ id: z.uuid() })

export const walksForm = z.object({
  walks: z
    .array(
      z.object({
        fromFloor: optionalText(80),
        toFloor: optionalText(80),
        minutes: optionalInteger(0, 120),
      }),
    )
    .max(500)
    .optional()
    .default([])
    .transform((walks) =>
      walks.flatMap(({ minutes, ...pair }) => (minutes === null ? [] : [{ ...pair, minutes }])),
    ),
})
