import { z } from 'zod'

/** A row as PostgreSQL writes it in JSON: column names and values, nothing lost. */
export type Row = Readonly<Record<string, unknown>>

/**
 * The tables that make up an event, in an order in which they can be filled again. Every row belongs to the event;
 * what the event only refers to (people, hosts, series, files) stands in `referred`.
 */
export const eventTables = [
  'events',
  'event_days',
  'event_hosts',
  'calls',
  'tracks',
  'formats',
  'proposals',
  'proposal_speakers',
  'reviews',
  'review_comments',
  'decisions',
  'mails',
  'notifications',
  'confirmations',
  'rooms',
  'sessions',
  'session_speakers',
  'releases',
  'quotas',
  'ticket_types',
  'ticket_type_quotas',
  'questions',
  'orders',
  'registrations',
  'registration_requests',
  'check_ins',
  'scans',
  'posts',
  'post_translations',
  'roles',
  'audit_log',
] as const
export type EventTable = (typeof eventTables)[number]

/** Things that other events share; matched by what they are known by (e-mail, slug), added where they are missing. */
export const referredTables = ['files', 'people', 'programmes', 'communities', 'series'] as const
export type ReferredTable = (typeof referredTables)[number]

export const fileFormat = 'convite-event'
export const fileVersion = 1

const rows = z.array(z.record(z.string(), z.unknown()))

const eventFileShape = z.object({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  exportedAt: z.iso.datetime({ offset: true }),
  /** The newest migration of the installation that wrote the file. */
  schema: z.string(),
  slug: z.string(),
  event: z.object(
    Object.fromEntries(eventTables.map((table) => [table, rows])) as Record<
      EventTable,
      typeof rows
    >,
  ),
  referred: z.object(
    Object.fromEntries(referredTables.map((table) => [table, rows])) as Record<
      ReferredTable,
      typeof rows
    >,
  ),
  /** Slugs of the events it is co-located with. */
  colocatedWith: z.array(z.string()),
  /** The bytes of the pictures, by their SHA-256, in base64. */
  bytes: z.record(z.string(), z.string()),
})

/** An event as one file: every row of it, whom it refers to, and its pictures. */
export type EventFile = z.infer<typeof eventFileShape>

/** Reads the text of an event file; null if it is none, or one of a version that is not known here. */
export function readEventFile(text: string): EventFile | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const file = eventFileShape.safeParse(value)
  return file.success && belongsTogether(file.data) ? file.data : null
}

/** Whether the rows are those of one event: no file may bring rows of another. */
function belongsTogether({ event }: EventFile): boolean {
  const [first] = event.events
  if (event.events.length !== 1 || typeof first?.['id'] !== 'string') return false
  const id = first['id']
  const own = eventTables.every((table) =>
    event[table].every(
      (row) => !('event_id' in row) || row['event_id'] === id || row['event_id'] === null,
    ),
  )
  const scoped = [...event.roles, ...event.audit_log].every(
    (row) => row['scope'] === 'event' && row['scope_id'] === id,
  )
  return own && scoped
}
