import { z } from 'zod'

/** A row as PostgreSQL writes it in JSON: column names and values, nothing lost. */
export type Row = Readonly<Record<string, unknown>>

/**
 * The tables that make up an event, in an order in which they can be filled again. Every row belongs to the event;
 * what the event only refers to (people, hosts, series, files) stands in `referred`. Of its kiosks go what they show, their
 * codes and scans, shifts, who took them and notes. What stays: screens (devices of this place), open invitations, the
 * PIN, and addresses left by visitors, who agreed that this installation writes to them, and no other.
 */
export const eventTables = [
  'events',
  'event_days',
  'event_hosts',
  'host_reviewers',
  'applications',
  'application_messages',
  'rule_answers',
  'rule_waivers',
  'rule_waiver_requests',
  'host_calls',
  'calls',
  'tracks',
  'formats',
  'call_questions',
  'call_extensions',
  'late_codes',
  'proposals',
  'proposal_speakers',
  'proposal_answers',
  'proposal_handovers',
  'proposal_links',
  'speaker_needs',
  'proposal_redactions',
  'review_phases',
  'review_criteria',
  'similarity_verdicts',
  'votings',
  'voting_consents',
  'reviews',
  'review_scores',
  'review_comments',
  'conflict_rules',
  'declared_conflicts',
  'reviewer_profiles',
  'review_bids',
  'review_assignments',
  'review_pins',
  'timetable_wishes',
  'assignment_versions',
  'review_questions',
  'decisions',
  'change_requests',
  'mails',
  'notifications',
  'confirmations',
  'mail_templates',
  'committee_settings',
  'committee_consents',
  'proposal_messages',
  'rooms',
  'room_hours',
  'room_blocks',
  'walking_minutes',
  'sponsor_tiers',
  'sponsors',
  'sessions',
  'session_speakers',
  'session_rooms',
  'imported_sessions',
  'star_lists',
  'stars',
  'device_stars',
  'feedback_settings',
  'session_feedback',
  'releases',
  'announcements',
  'released_sessions',
  'quotas',
  'ticket_types',
  'ticket_type_quotas',
  'questions',
  'orders',
  'registrations',
  'registration_requests',
  'press',
  'press_files',
  'accreditations',
  'event_awards',
  'kiosks',
  'kiosk_codes',
  'kiosk_scans',
  'kiosk_volunteers',
  'kiosk_shifts',
  'kiosk_shift_people',
  'kiosk_notes',
  'check_ins',
  'scans',
  'posts',
  'post_translations',
  'theme_hits',
  'post_addresses',
  'post_pictures',
  'post_photos',
  'post_quotes',
  'roles',
  'audit_log',
] as const
export type EventTable = (typeof eventTables)[number]

/** Columns that are not written: whoever holds a file could read by them what is not out. Older files may have them. */
export const leftOut: Partial<Record<EventTable, readonly string[]>> = {
  posts: ['preview_secret'],
  notifications: ['answer_secret'],
  // The talk a proposal was made of is its speaker's, not the event's.
  proposals: ['talk_id', 'invitation_secret', 'invitation_expires_at'],
  proposal_speakers: ['invitation_secret', 'invitation_expires_at'],
  // Who wants to hear what, and who said what of a session, is told to nobody.
  star_lists: ['person_id', 'device_secret', 'feed_secret', 'stop_secret', 'tell_since'],
  session_feedback: ['person_id', 'device_hash'],
}

/** Columns of people that are nobody's but theirs: told in sums only, or only to this installation. */
export const keptOfPeople = ['gender', 'speaks_first_time'] as const

/** Things that other events share; matched by what they are known by (e-mail, slug), added where they are missing. */
export const referredTables = ['files', 'people', 'programmes', 'communities', 'series'] as const
export type ReferredTable = (typeof referredTables)[number]

export const fileFormat = 'convite-event'
export const fileVersion = 1

const rows = z.array(z.record(z.string(), z.unknown()))
/** Tables that files of older versions do not know. */
const younger: ReadonlySet<string> = new Set([
  'host_reviewers',
  'applications',
  'application_messages',
  'rule_answers',
  'rule_waivers',
  'rule_waiver_requests',
  'host_calls',
  'similarity_verdicts',
  'call_questions',
  'call_extensions',
  'late_codes',
  'proposal_answers',
  'votings',
  'voting_consents',
  'proposal_handovers',
  'proposal_links',
  'speaker_needs',
  'conflict_rules',
  'declared_conflicts',
  'reviewer_profiles',
  'review_bids',
  'review_assignments',
  'review_pins',
  'timetable_wishes',
  'assignment_versions',
  'change_requests',
  'proposal_redactions',
  'review_phases',
  'mail_templates',
  'committee_settings',
  'committee_consents',
  'proposal_messages',
  'review_criteria',
  'review_scores',
  'review_questions',
  'released_sessions',
  'imported_sessions',
  'session_rooms',
  'room_hours',
  'room_blocks',
  'walking_minutes',
  'star_lists',
  'stars',
  'device_stars',
  'feedback_settings',
  'session_feedback',
  'announcements',
  'theme_hits',
  'post_addresses',
  'post_pictures',
  'post_photos',
  'post_quotes',
  'sponsor_tiers',
  'sponsors',
  'press',
  'press_files',
  'accreditations',
  'event_awards',
  'kiosks',
  'kiosk_codes',
  'kiosk_scans',
  'kiosk_volunteers',
  'kiosk_shifts',
  'kiosk_shift_people',
  'kiosk_notes',
])

/** How an event is tied to another, named by its slug: a slug alone, in older files, means that both agreed. */
const colocation = z.union([
  z.string().transform((slug) => ({ slug, state: 'accepted' as const, asks: false, reason: '' })),
  z.object({
    slug: z.string(),
    state: z.enum(['asked', 'accepted', 'declined']),
    /** Whether the event of the file is the one that asked. */
    asks: z.boolean(),
    reason: z.string(),
  }),
])
export type Colocation = z.infer<typeof colocation>

const eventFileShape = z.object({
  format: z.literal(fileFormat),
  version: z.literal(fileVersion),
  exportedAt: z.iso.datetime({ offset: true }),
  /** The newest migration of the installation that wrote the file. */
  schema: z.string(),
  slug: z.string(),
  event: z.object(
    Object.fromEntries(
      eventTables.map((table) => [table, younger.has(table) ? rows.default([]) : rows]),
    ) as Record<EventTable, typeof rows>,
  ),
  referred: z.object(
    Object.fromEntries(referredTables.map((table) => [table, rows])) as Record<
      ReferredTable,
      typeof rows
    >,
  ),
  /** The events that it is held beside, or that are asked. */
  colocatedWith: z.array(colocation),
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
  return file.success && belongsTogether(file.data) ? inTodaysForm(file.data) : null
}

/** Before hosts were asked, every host that stood in a file had been meant. */
const inTodaysForm = (file: EventFile): EventFile => ({
  ...file,
  event: {
    ...file.event,
    event_hosts: file.event.event_hosts.map((row) => ({
      state: 'accepted',
      asked_at: null,
      asked_by: null,
      decided_at: null,
      decided_by: null,
      reason: '',
      ...row,
    })),
  },
})

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
