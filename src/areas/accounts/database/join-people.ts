import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** What stays, and what comes to it. */
export type Joining = {
  readonly id: string
  readonly email: string
  readonly other: { readonly id: string; readonly email: string } | null
  readonly otherEmail: string
}
type Proof = Authorized<Joining, 'account.join'>

/** How many rows came over, and how many were dropped because both had the same, by table. */
export type Joined = {
  readonly moved: Readonly<Record<string, number>>
  readonly dropped: Readonly<Record<string, number>>
}

type Rule = {
  readonly others: readonly string[]
  /** Whether two rows without a value count as the same. */
  readonly emptyIsSame: boolean
}

type Column = {
  readonly table: string
  readonly column: string
  /** The other columns of each unique rule that this one is part of. */
  readonly rules: readonly Rule[]
}

// Not brought along: signing in with the other account's keys ends with it, and who asks to join ends with the asking.
const ended = new Set(['auth_sessions', 'auth_two_factors', 'account_joins'])

/**
 * Where both have a row that may be there once, the one that stays: that of the account which stays, but here the one that
 * says more. `a` and `b` are the rows of the account that goes and of the one that stays; true prefers the first.
 */
const prefersOther: Readonly<Record<string, string>> = {
  reviews: 'a.updated_at > b.updated_at',
  confirmations: 'a.answered_at > b.answered_at',
  speaker_needs: 'a.answered_at > b.answered_at',
  reviewer_profiles: 'a.updated_at > b.updated_at',
  proposal_speakers:
    "(a.position = 0, a.state = 'accepted', a.state = 'invited') > (b.position = 0, b.state = 'accepted', b.state = 'invited')",
  notifications: 'a.notified_at is not null and b.notified_at is null',
}

/** Every column that refers to people, read from the database: a table made tomorrow is joined as well. */
export async function columnsOfPeople(db: DatabaseTransaction): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select r.relname as table, a.attname as column, coalesce((
      select jsonb_agg(jsonb_build_object('others', u.others, 'emptyIsSame', u.empty)) from (
        select (select coalesce(jsonb_agg(o.attname order by o.attnum), '[]') from pg_attribute o
          where o.attrelid = i.indrelid and o.attnum = any(i.indkey) and o.attnum <> a.attnum) as others,
          i.indnullsnotdistinct as empty
        from pg_index i where i.indrelid = r.oid and i.indisunique and i.indpred is null and a.attnum = any(i.indkey)
          and 0 <> all(i.indkey)) u), '[]') as rules
    from pg_constraint c join pg_class r on r.oid = c.conrelid
      join pg_attribute a on a.attrelid = r.oid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'people'::regclass and array_length(c.conkey, 1) = 1
    order by r.relname <> 'reviews', r.relname, a.attname`.execute(db)
  return rows
}

const perEvent: Rule = { others: ['event_id'], emptyIsSame: false }

/** The columns that know somebody by their address alone. */
export const columnsOfAddresses: readonly Column[] = [
  { table: 'registrations', column: 'email', rules: [] },
  { table: 'orders', column: 'email', rules: [] },
  { table: 'event_interests', column: 'email', rules: [perEvent] },
  { table: 'accreditations', column: 'email', rules: [perEvent] },
  { table: 'organiser_messages', column: 'sender_email', rules: [] },
  { table: 'mails', column: 'recipient', rules: [] },
]

// Ids that nothing in the database ties to people: who did it, and who uploaded it.
const untied: readonly Column[] = [
  { table: 'audit_log', column: 'person_id', rules: [] },
  { table: 'files', column: 'uploaded_by', rules: [] },
]

/**
 * Makes one person of two: everything that refers to the other, by id or by address, refers to the one who stays, and the
 * other is gone. What may be there once and was there twice stays once. Both rows are locked, so that nothing new
 * comes to the other meanwhile.
 */
export async function joinPeople(
  db: DatabaseTransaction,
  { id, email, other, otherEmail }: Proof,
): Promise<Joined> {
  const moved: Record<string, number> = {}
  const dropped: Record<string, number> = {}
  const count = (into: Record<string, number>, table: string, rows: bigint | undefined) => {
    if (rows) into[table] = (into[table] ?? 0) + Number(rows)
  }
  const move = async ({ table, column, rules }: Column, from: string, to: string) => {
    for (const rule of rules)
      count(dropped, table, await dropTwice(db, { table, column, rule, from, to }))
    const numAffectedRows = await moveRows(db, table, column, from, to)
    count(moved, table, numAffectedRows)
  }
  if (other) {
    await sql`select id from people where id in (${id}, ${other.id}) order by id for update`.execute(
      db,
    )
    for (const table of ended)
      await sql`delete from ${sql.table(table)} where person_id = ${other.id}`.execute(db)
    await joinStars(db, other.id, id)
    for (const column of await columnsOfPeople(db))
      if (!ended.has(column.table)) await move(column, other.id, id)
    for (const column of untied) await move(column, other.id, id)
    await sql`update audit_log set scope_id = ${id} where scope = 'installation' and scope_id = ${other.id}`.execute(
      db,
    )
    await sql`update audit_log set object_id = ${id} where object_kind in ('person', 'account') and object_id = ${other.id}`.execute(
      db,
    )
    await inDocuments(db, other.id, id)
    await fillProfile(db, other.id, id)
  }
  for (const column of columnsOfAddresses) await move(column, otherEmail, email)
  await moveFollows(db, otherEmail, email)
  await sql`update proposals
      set co_speakers_typed = array_to_string(array_replace(string_to_array(co_speakers_typed, E'\\n'), ${otherEmail}, ${email}), E'\\n')
      where position(${otherEmail} in co_speakers_typed) > 0`.execute(db)
  if (other) await sql`delete from people where id = ${other.id}`.execute(db)
  return { moved, dropped }
}

/**
 * Changes the person of a table's rows. Where other rows refer to these by the person (a review's scores), the rows are
 * written anew, those that refer follow, and the old ones go.
 */
async function moveRows(
  db: DatabaseTransaction,
  table: string,
  column: string,
  from: string,
  to: string,
): Promise<bigint> {
  const set = (name: string, key: string) =>
    sql`update ${sql.table(name)} set ${sql.ref(key)} = ${to} where ${sql.ref(key)} = ${from}`.execute(
      db,
    )
  const { rows: followers } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as table, child.attname as column
    from pg_constraint c cross join lateral unnest(c.confkey, c.conkey) as pair (parent, own)
      join pg_attribute parent on parent.attrelid = c.confrelid and parent.attnum = pair.parent and parent.attname = ${column}
      join pg_attribute child on child.attrelid = c.conrelid and child.attnum = pair.own
    where c.contype = 'f' and c.confrelid = ${table}::regclass`.execute(db)
  if (followers.length === 0) return (await set(table, column)).numAffectedRows ?? 0n
  const t = sql.table(table)
  await sql`insert into ${t} select (jsonb_populate_record(old, jsonb_build_object(${column}::text, ${to}::text))).*
    from ${t} old where old.${sql.ref(column)} = ${from}`.execute(db)
  for (const follower of followers) await set(follower.table, follower.column)
  const { numAffectedRows } =
    await sql`delete from ${t} where ${sql.ref(column)} = ${from}`.execute(db)
  return numAffectedRows ?? 0n
}

type Twice = {
  readonly table: string
  readonly column: string
  readonly rule: Rule
  readonly from: string
  readonly to: string
}

/** Of rows that would break a unique rule, drops the one that says less. */
async function dropTwice(
  db: DatabaseTransaction,
  { table, column, rule, from, to }: Twice,
): Promise<bigint> {
  const t = sql.table(table)
  const c = sql.ref(column)
  const same = sql.join(
    [
      sql`true`,
      ...rule.others.map(
        (each) =>
          sql`a.${sql.ref(each)} ${sql.raw(rule.emptyIsSame ? 'is not distinct from' : '=')} b.${sql.ref(each)}`,
      ),
    ],
    sql` and `,
  )
  const prefers = sql.raw(prefersOther[table] ?? 'false')
  const mine = await sql`delete from ${t} b using ${t} a
    where a.${c} = ${from} and b.${c} = ${to} and ${same} and coalesce((${prefers}), false)`.execute(
    db,
  )
  const theirs = await sql`delete from ${t} a using ${t} b
    where a.${c} = ${from} and b.${c} = ${to} and ${same}`.execute(db)
  return (mine.numAffectedRows ?? 0n) + (theirs.numAffectedRows ?? 0n)
}

/** Releases and applications name people inside of documents. */
async function inDocuments(db: DatabaseTransaction, from: string, to: string): Promise<void> {
  await sql`update releases set content = replace(content::text, ${from}, ${to})::jsonb
      where position(${from} in content::text) > 0`.execute(db)
  await sql`update applications set accepted_terms = replace(accepted_terms::text, ${from}, ${to})::jsonb
      where position(${from} in accepted_terms::text) > 0`.execute(db)
}

/** What the one who stays never said is taken over; what they said stays. */
const fillProfile = (db: DatabaseTransaction, from: string, to: string) =>
  sql`update people k set name = coalesce(nullif(k.name, ''), g.name),
      organisation = coalesce(nullif(k.organisation, ''), g.organisation),
      job_title = coalesce(nullif(k.job_title, ''), g.job_title), biography = coalesce(nullif(k.biography, ''), g.biography),
      biography_in = g.biography_in || k.biography_in, pronouns = coalesce(nullif(k.pronouns, ''), g.pronouns),
      gender = coalesce(nullif(k.gender, ''), g.gender), country = coalesce(nullif(k.country, ''), g.country),
      speaks_first_time = coalesce(k.speaks_first_time, g.speaks_first_time),
      links = case when k.links = '[]' then g.links else k.links end,
      photo_file_id = coalesce(k.photo_file_id, g.photo_file_id)
    from people g where k.id = ${to} and g.id = ${from}`.execute(db)

/** Where both starred at an event, the stars of the other come to the list that stays: none is lost. */
const joinStars = (db: DatabaseTransaction, from: string, to: string) =>
  sql`insert into stars (list_id, code, session_id, starred_at)
      select k.id, s.code, s.session_id, s.starred_at from star_lists g join stars s on s.list_id = g.id
        join star_lists k on k.event_id = g.event_id and k.person_id = ${to}
      where g.person_id = ${from} order by s.code on conflict do nothing`.execute(db)

/** Who follows is known by the address; what both followed is followed once. */
async function moveFollows(db: DatabaseTransaction, from: string, to: string): Promise<void> {
  await sql`update followers set email = ${to} where email = ${from}
      and not exists (select from followers where email = ${to})`.execute(db)
  await sql`insert into follower_news (follower_id, kind, object_id, told_at)
      select k.id, n.kind, n.object_id, n.told_at from follower_news n join followers g on g.id = n.follower_id and g.email = ${from}
        join followers k on k.email = ${to} on conflict do nothing`.execute(db)
  await sql`update follows f set follower_id = k.id from followers g, followers k
      where f.follower_id = g.id and g.email = ${from} and k.email = ${to} and not exists (select from follows o
        where o.follower_id = k.id and (o.community_id, o.programme_id, o.series_id, o.country, o.city_key)
          is not distinct from (f.community_id, f.programme_id, f.series_id, f.country, f.city_key))`.execute(
    db,
  )
  await sql`delete from followers where email = ${from}`.execute(db)
}
