import { z } from 'zod'
import { checkbox, optionalLocalTime } from '../../../platform/http/forms.ts'
import type { PlanScope } from '../domain/plan.ts'
import { weights, wishes } from '../domain/wish.ts'

const weight = z.enum(weights)
const wished = z.object(
  Object.fromEntries(wishes.map((wish) => [wish, weight])) as Record<
    (typeof wishes)[number],
    typeof weight
  >,
)

/** How long a search may take, in seconds. */
export const searchSeconds = [10, 30, 60] as const

const scope = z
  .string()
  .regex(/^(all|waiting|day:\d{4}-\d{2}-\d{2}|track:[0-9a-f-]{36})$/)
  .transform((said): PlanScope => {
    const [part, value] = said.split(':')
    if (part === 'day') return { day: value! }
    if (part === 'track') return { trackId: value! }
    return part === 'waiting' ? { waiting: true } : {}
  })

export const searchForm = z.object({
  scope,
  seconds: z.coerce
    .number()
    .refine((seconds) => (searchSeconds as readonly number[]).includes(seconds)),
  wish: wished,
})

const between = { from: optionalLocalTime(), until: optionalLocalTime(), noted: checkbox() }

/** What happened; without times it holds from the beginning to the end of the event. */
export const repairForm = z.discriminatedUnion('happened', [
  z.object({ happened: z.literal('clashes') }),
  z.object({ happened: z.literal('speaker-away'), person: z.uuid('not-a-choice'), ...between }),
  z.object({ happened: z.literal('room-lost'), room: z.uuid('not-a-choice'), ...between }),
])

export const stopForm = z.object({ candidate: z.uuid() })

export const takeForm = z.object({ rest: z.literal('yes').optional() })
