import { sql, type RawBuilder } from 'kysely'

/**
 * Whether a call (the name of its row) takes proposals at an instant, counting formats that close later than it and the gaps
 * between the calls of hosts. Its own dates first: they leave few rows of which its window is asked.
 */
export const callIsOpen = (call: RawBuilder<unknown>, now: Date): RawBuilder<boolean> =>
  sql<boolean>`(${call}.opens_at <= ${now} and (${call}.closes_at > ${now} or exists (select from formats f
      where f.event_id = ${call}.event_id and f.closes_at > ${now}))
    and call_window(${call}, ${now}) @> ${now}::timestamptz)`
