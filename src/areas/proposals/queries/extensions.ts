import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** A deadline that was moved, with the event as its mails name it. */
export async function extensionById(db: Db, id: string) {
  const { rows } = await sql<{
    id: string
    eventId: string
    slug: string
    name: LocalizedText
    timeZone: string
    hostId: string | null
    formatId: string | null
    formatName: LocalizedText | null
    closesAt: Date
    words: LocalizedText
  }>`
    select x.id, x.event_id, e.slug, e.name, e.time_zone, x.host_id, x.format_id, f.name as format_name, x.closes_at, x.words
    from call_extensions x join events e on e.id = x.event_id left join formats f on f.id = x.format_id
    where x.id = ${id}`.execute(db)
  return rows[0]
}
export type ToldExtension = NonNullable<Awaited<ReturnType<typeof extensionById>>>

/** The deadlines of a call that were moved, the last first. */
export const extensionsOf = (db: Db, eventId: string, hostId: string | null) =>
  db
    .selectFrom('callExtensions')
    .leftJoin('formats', 'formats.id', 'callExtensions.formatId')
    .leftJoin('people', 'people.id', 'callExtensions.extendedBy')
    .select([
      'callExtensions.id',
      'callExtensions.was',
      'callExtensions.closesAt',
      'callExtensions.extendedAt',
      'formats.name as format',
      'people.name as by',
    ])
    .where('callExtensions.eventId', '=', eventId)
    .where(sql<boolean>`call_extensions.host_id is not distinct from ${hostId}::uuid`)
    .orderBy('extendedAt', 'desc')
    .limit(50)
    .execute()
export type ListedExtension = Awaited<ReturnType<typeof extensionsOf>>[number]

export type ToldSpeaker = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly lang: Language
}

/**
 * Everybody who speaks in a draft or a proposal that a moved deadline concerns, in the order of their ids from behind one on:
 * of that host's call, or of no host's; of that format, or with none chosen yet.
 */
export async function concernedByExtension(
  db: Db,
  { eventId, hostId, formatId }: ToldExtension,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly ToldSpeaker[]> {
  const { rows } = await sql<ToldSpeaker>`
    select people.id, people.email, people.name, people.lang from people
    where (${after}::uuid is null or people.id > ${after}::uuid) and exists (
      select from proposal_speakers s join proposals p on p.id = s.proposal_id left join host_calls k on k.id = p.host_call_id
      where s.person_id = people.id and p.event_id = ${eventId} and p.status <> 'withdrawn'
        and (${hostId}::uuid is null or k.host_id = ${hostId}::uuid)
        and (${formatId}::uuid is null or p.format_id is null or p.format_id = ${formatId}::uuid))
    order by people.id limit ${limit}`.execute(db)
  return rows
}
