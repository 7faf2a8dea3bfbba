import { sql } from 'kysely'

/** Sessions that the public sees, with their events: to select from; `s` and `e`. */
export const publicSessions = sql`released_sessions s join events e
  on e.id = s.event_id and e.announced_at is not null and e.cancelled_at is null`

/** Of the hits `h`: those of sessions that the public sees. */
export const publicHit = sql`(h.source = 'added' or h.source = 'recognised' and h.released)`
