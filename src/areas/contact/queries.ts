import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../shared/localized-text.ts'
import { eventBySlug, hostBySlug } from '../accounts/queries.ts'
import type { MessageState, TargetKind } from './domain/message.ts'

type Db = Database | DatabaseTransaction

/** Whose organisers can be written to. */
export type Contact = {
  readonly kind: TargetKind
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly colour: string
}

/** A community, or an event that was announced; undefined if there is none. */
export async function contactBySlug(
  db: Db,
  kind: TargetKind,
  slug: string,
): Promise<Contact | undefined> {
  if (kind === 'event') {
    const event = await eventBySlug(db, slug)
    return event?.announcedAt ? { ...event, kind } : undefined
  }
  const community = await hostBySlug(db, 'community', slug)
  return community && { ...community, kind, name: { en: community.name } }
}

export type Organiser = { readonly email: string; readonly name: string; readonly lang: Language }

const mostRecipients = 20

/** Who gets what is written: the owners of an event, the organisers of a community. */
export async function organisersOf(
  db: Db,
  { kind, id }: Pick<Contact, 'kind' | 'id'>,
): Promise<Organiser[]> {
  const role = kind === 'event' ? 'owner' : 'organiser'
  const { rows } = await sql<Organiser>`
    select p.email, p.name, p.lang from roles r join people p on p.id = r.person_id
    where r.scope = ${kind} and r.scope_id = ${id} and r.role = ${role}
    order by r.granted_at, p.id limit ${mostRecipients}`.execute(db)
  return rows
}

/** A message as organisers read it. */
export type Message = {
  readonly id: string
  readonly senderName: string
  readonly senderEmail: string
  readonly lang: Language
  readonly message: string
  readonly state: MessageState
  readonly createdAt: Date
  /** What was answered from here; '' for nothing. */
  readonly answer: string
  readonly answeredAt: Date | null
}

/** One page of the messages in a state, the latest first, and how many wait in all. */
export async function listMessages(
  db: Db,
  { kind, id }: Pick<Contact, 'kind' | 'id'>,
  { state, page, size = 20 }: { state: MessageState; page: number; size?: number },
): Promise<{ messages: Message[]; more: boolean; open: number }> {
  const theirs = sql.ref(kind === 'community' ? 'community_id' : 'event_id')
  const [listed, waiting] = await Promise.all([
    sql<Message>`
      select id, sender_name, sender_email, lang, message, state, created_at, answer, answered_at from organiser_messages
      where ${theirs} = ${id} and state = ${state}
      order by created_at desc, id desc limit ${size + 1} offset ${(page - 1) * size}`.execute(db),
    sql<{ open: number }>`
      select count(*) as open from organiser_messages where ${theirs} = ${id} and state = 'open'`.execute(
      db,
    ),
  ])
  return {
    messages: listed.rows.slice(0, size),
    more: listed.rows.length > size,
    open: waiting.rows[0]!.open,
  }
}
