import { sql, type RawBuilder } from 'kysely'
import type { Likeness } from '../../engines/similarity/compare-texts.ts'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { Due } from './database.ts'

type Db = Database | DatabaseTransaction

/** A proposal whose text is to be read. */
export type TextRow = {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly abstract: string
}

/** Up to `limit` proposals that are to be compared, those that wait longest of the smallest ids first. */
export const dueProposals = async (db: Db, limit: number): Promise<readonly Due[]> =>
  db
    .selectFrom('similarityDue')
    .select(['proposalId', 'times'])
    .orderBy('proposalId')
    .limit(limit)
    .execute()

/** The texts of those of these proposals that are submitted. */
export const submittedTexts = async (db: Db, ids: readonly string[]): Promise<TextRow[]> =>
  ids.length === 0
    ? []
    : db
        .selectFrom('proposals')
        .select(['id', 'lang', 'title', 'abstract'])
        .where('id', 'in', [...ids])
        .where('status', '=', 'submitted')
        .execute()

/** A proposal that others are compared with, and the terms it was read to, as JSON; null: it was not read yet. */
export type KnownRow = {
  readonly id: string
  readonly lang: string
  readonly terms: string | null
}

/**
 * The latest submitted proposals of the installation, at most `most`, none from before `since`. Terms stay text here: to read
 * those of 20,000 proposals takes a second, which others would wait for.
 */
export async function knownTerms(db: Db, since: Date, most: number): Promise<KnownRow[]> {
  const { rows } = await sql<KnownRow>`
    select p.id, p.lang, t.terms::text as terms from proposals p left join proposal_terms t on t.proposal_id = p.id
    where p.status = 'submitted' and p.submitted_at >= ${since}
    order by p.submitted_at desc, p.id limit ${most}`.execute(db)
  return rows
}

/** Those of these that are due as they were when they were taken: nobody changed them since, and no other run compared them. */
export async function stillDue(db: Db, due: readonly Due[]): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select d.proposal_id, d.times from similarity_due d
      join jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as r ("proposalId" uuid, times integer)
        on r."proposalId" = d.proposal_id and r.times = d.times`.execute(db)
  return rows
}

/** Who looks at the proposals of an event: an administrator, or somebody of its committee. */
export type Reader = {
  readonly personId: string
  readonly admin: boolean
}

/** Whether names are shown, and when it is. */
export type Sight = { readonly withSpeakers: boolean; readonly at: Date }

/** A proposal that is like another one, as a reader may see it. */
export type SimilarProposal = {
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly score: number
  readonly passages: Likeness['passages']
  /** Null: of this event. */
  readonly event: { readonly slug: string; readonly name: LocalizedText } | null
  readonly verdict: 'different' | 'same' | null
  /** The two have a speaker in common; null while the reader sees no names. */
  readonly sameSpeaker: boolean | null
}

const noConflict = (proposal: string, reader: Reader): RawBuilder<boolean> => sql<boolean>`
  (${sql.ref(`${proposal}.id`)} not in (select conflicts_of(${sql.ref(`${proposal}.event_id`)}, ${reader.personId}::uuid)))`

// Proposals of other events are read in full by who reads all of that event's: a reviewer not while each reads what is assigned.
const mayRead = (eventId: string, reader: Reader): RawBuilder<boolean> => sql<boolean>`
  (q.status = 'submitted' and ${noConflict('q', reader)} and (q.event_id = ${eventId} or ${reader.admin} or exists (
    select from roles r where r.scope = 'event' and r.scope_id = q.event_id and r.person_id = ${reader.personId}
      and (r.role in ('owner', 'chair') or r.role = 'reviewer' and not exists (
        select from review_phase(q.event_id, now()) f where f.reads = 'assigned')))))`

const shareSpeaker = sql<boolean>`exists (select from proposal_speakers a join proposal_speakers b on b.person_id = a.person_id
  where a.proposal_id = p.id and b.proposal_id = q.id)`

const isBlind = (eventId: RawBuilder<unknown>, at: Date): RawBuilder<boolean> => sql<boolean>`
  coalesce((select names_hidden from review_phase(${eventId}::uuid, ${at})),
    (select c.blind from calls c where c.event_id = ${eventId}::uuid), false)`

// Nobody learns by one event whose a proposal is that the other event's committee reads blind.
const sameSpeaker = (eventId: string, { withSpeakers, at }: Sight): RawBuilder<boolean | null> =>
  sql<
    boolean | null
  >`case when ${withSpeakers} and (q.event_id = ${eventId} or not ${isBlind(sql`q.event_id`, at)}) then ${shareSpeaker} end`

// Without names what was hidden by hand stays hidden: a redacted title, and no passages of a text that has something hidden.
const hides = (eventId: string, { withSpeakers, at }: Sight): RawBuilder<boolean> => sql<boolean>`
  (${!withSpeakers} or q.event_id <> ${eventId} and ${isBlind(sql`q.event_id`, at)})`
const redactedTitle = (proposal: 'p' | 'q') => sql<string>`
  (select r.redacted from proposal_redactions r where r.proposal_id = ${sql.ref(`${proposal}.id`)} and r.field = 'title')`
const titleOf = (proposal: 'p' | 'q', hidden: RawBuilder<boolean>) => sql<string>`
  coalesce(case when ${hidden} then ${redactedTitle(proposal)} end, ${sql.ref(`${proposal}.title`)})`
const passagesUnless = (hidden: RawBuilder<boolean>) => sql<Likeness['passages']>`
  case when ${hidden} and exists (select from proposal_redactions r where r.proposal_id in (p.id, q.id)) then '[]'::jsonb
    else ${turnedPassages} end`

// The pairs `s` seen from the proposal `p`: `q` is the other one, and what is said of `p` comes first.
const fromBothSides = sql`
  (select one_id as from_id, other_id as to_id, one_id, other_id, score, passages, false as turned from similar_proposals
    union all select other_id, one_id, one_id, other_id, score, passages, true from similar_proposals)`

const turnedPassages = sql<Likeness['passages']>`
  case when s.turned then (select coalesce(jsonb_agg(jsonb_build_object('one', x -> 'other', 'other', x -> 'one') order by n), '[]')
    from jsonb_array_elements(s.passages) with ordinality as e (x, n)) else s.passages end`

const otherEvent = (eventId: string) => sql<SimilarProposal['event']>`
  case when q.event_id <> ${eventId} then (select jsonb_build_object('slug', e.slug, 'name', e.name)
    from events e where e.id = q.event_id) end`

/** What is like a proposal of an event: the most alike first, at most twelve, without what the reader may not read. */
export async function similarTo(
  db: Db,
  eventId: string,
  proposalId: string,
  reader: Reader,
  sight: Sight,
): Promise<readonly SimilarProposal[]> {
  const { rows } = await sql<SimilarProposal>`
    select q.code, ${titleOf('q', hides(eventId, sight))} as title, q.lang, s.score,
      ${passagesUnless(hides(eventId, sight))} as passages, ${otherEvent(eventId)} as event, v.verdict,
      ${sameSpeaker(eventId, sight)} as same_speaker
    from ${fromBothSides} s join proposals p on p.id = s.from_id join proposals q on q.id = s.to_id
      left join similarity_verdicts v on v.event_id = ${eventId} and v.one_id = s.one_id and v.other_id = s.other_id
    where s.from_id = ${proposalId} and p.event_id = ${eventId} and ${mayRead(eventId, reader)}
    order by v.verdict = 'different' nulls first, s.score desc, q.id limit 12`.execute(db)
  return rows
}

/** Whether a speaker of a proposal submitted much the same to an event that the reader may not read. */
export async function submittedElsewhere(
  db: Db,
  eventId: string,
  proposalId: string,
  reader: Reader,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from ${fromBothSides} s join proposals p on p.id = s.from_id join proposals q on q.id = s.to_id
      where s.from_id = ${proposalId} and p.event_id = ${eventId} and q.event_id <> ${eventId} and q.status = 'submitted'
        and not ${mayRead(eventId, reader)} and ${shareSpeaker}) as found`.execute(db)
  return rows[0]?.found ?? false
}

/** One pair of the list: the first is of the event. */
export type SimilarPair = SimilarProposal & {
  readonly of: { readonly code: string; readonly title: string; readonly lang: string }
}

export type PairFilter = 'open' | 'same' | 'different'

/** The pairs of an event that a reader may read both sides of, the most alike first, one page of them. */
export async function similarPairs(
  db: Db,
  eventId: string,
  reader: Reader,
  { filter, page, ...sight }: Sight & { readonly filter: PairFilter; readonly page: number },
  size = 20,
): Promise<{ rows: readonly SimilarPair[]; total: number; size: number }> {
  const { rows } = await sql<SimilarPair & { total: number }>`
    with paired as (
      select s.*, v.verdict, p.code as of_code, ${titleOf('p', hides(eventId, sight))} as of_title, p.lang as of_lang,
        q.code, ${titleOf('q', hides(eventId, sight))} as title, q.lang, q.event_id, ${passagesUnless(hides(eventId, sight))} as shown,
        ${sameSpeaker(eventId, sight)} as same_speaker, (count(*) over ())::int as total
      from ${fromBothSides} s join proposals p on p.id = s.from_id join proposals q on q.id = s.to_id
        left join similarity_verdicts v on v.event_id = ${eventId} and v.one_id = s.one_id and v.other_id = s.other_id
      where p.event_id = ${eventId} and p.status = 'submitted' and ${noConflict('p', reader)} and ${mayRead(eventId, reader)}
        -- A pair within the event is seen from one side only.
        and (q.event_id <> ${eventId} or not s.turned)
        and coalesce(v.verdict, 'open') = ${filter}
      order by s.score desc, s.one_id, s.other_id limit ${size} offset ${(page - 1) * size})
    select q.code, q.title, q.lang, q.score, q.shown as passages, ${otherEvent(eventId)} as event, q.verdict,
      q.same_speaker, q.total, jsonb_build_object('code', q.of_code, 'title', q.of_title, 'lang', q.of_lang) as of
    from paired q
    order by q.score desc, q.one_id, q.other_id`.execute(db)
  return { rows, total: rows[0]?.total ?? 0, size }
}

/** A pair that was found between a proposal of an event and another one which the reader may read; undefined if there is none. */
export async function pairOf(
  db: Db,
  eventId: string,
  reader: Reader,
  codes: { readonly code: string; readonly other: string },
): Promise<{ oneId: string; otherId: string; proposalId: string } | undefined> {
  const { rows } = await sql<{ oneId: string; otherId: string; proposalId: string }>`
    select s.one_id, s.other_id, p.id as proposal_id
    from ${fromBothSides} s join proposals p on p.id = s.from_id join proposals q on q.id = s.to_id
    where p.event_id = ${eventId} and p.code = ${codes.code} and q.code = ${codes.other}
      and ${noConflict('p', reader)} and ${mayRead(eventId, reader)}`.execute(db)
  return rows[0]
}

/** Whether the committee of an event reads without knowing whose it is, at an instant. */
export async function readsBlind(db: Db, eventId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{
    blind: boolean
  }>`select ${isBlind(sql`${eventId}`, at)} as blind`.execute(db)
  return rows[0]?.blind ?? false
}
