import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

export type Db = Database | DatabaseTransaction

/** Which proposals of a call a list shows; null is any. Tracks and formats by slug. */
export type ProposalChoice = {
  readonly track: string | null
  readonly format: string | null
  readonly language: string | null
}

/** The proposals `p` of which a person is no speaker. */
export const isNotOf = (personId: string): RawBuilder<boolean> => sql<boolean>`
  not exists (select from proposal_speakers own where own.proposal_id = p.id and own.person_id = ${personId})`

/**
 * The proposals `p` with which a person has no conflict of interest: they are no speaker of it, nor one who shares a proposal, an
 * organisation or the domain of an address with its speakers, and have not declared one. The one rule of who may not see
 * what: whatever shows, counts or sends something about proposals to the committee goes through it (docs/decisions/0320-conflicts-are-found-live.md).
 */
export const hasNoConflict = (
  eventId: string,
  personId: string,
): RawBuilder<boolean> => sql<boolean>`
  (p.id not in (select conflicts_of(${eventId}::uuid, ${personId}::uuid)))`

// In a phase in which each reads what is assigned to them: those, and what they have reviewed already. Who chairs reads all, and so
// does an administrator without a part.
const isToRead = (eventId: string, personId: string) => sql`
  ((select reads_unassigned(${eventId}::uuid, ${personId}::uuid))
    or exists (select from review_assignments a where a.proposal_id = p.id and a.reviewer_id = ${personId})
    or exists (select from reviews had where had.proposal_id = p.id and had.reviewer_id = ${personId}))`

/** The same for few proposals: `conflicts_of` first goes through all of the event, this through each one's speakers. */
export const hasNoConflictEach = (eventId: string, personId: string): RawBuilder<boolean> =>
  sql<boolean>`(not in_conflict(${eventId}::uuid, p.id, ${personId}::uuid))`

/**
 * The proposals `p` that a person's part in the committee is about: all of the event for whoever has a role in it, those in
 * the call of a host, or in its tracks where there is one call for all, for whoever that host named. Who has neither and never had is an administrator.
 */
export const isFor = (eventId: string, personId: string): RawBuilder<boolean> => sql<boolean>`
  (((select reads_all_calls(${eventId}::uuid, ${personId}::uuid))
    or exists (select from host_reviewers hr join accepted_hosts h on h.id = hr.host_id
      where hr.event_id = ${eventId} and hr.person_id = ${personId} and hr.ended_at is null
        and h.id = coalesce((select k.host_id from host_calls k where k.id = p.host_call_id),
          (select t.host_id from tracks t where t.id = p.track_id))))
    and ${isToRead(eventId, personId)})`

/**
 * The proposals `p` of an event that a person of its committee may judge: submitted, theirs to read (`isFor`), and none with
 * which they have a conflict of interest. Every query on reviews, scores, decisions and notifications goes through it.
 */
export const mayJudge = (eventId: string, personId: string): RawBuilder<boolean> => sql<boolean>`
  (p.event_id = ${eventId} and p.status = 'submitted' and ${hasNoConflict(eventId, personId)} and ${isFor(eventId, personId)})`

/** The reviews `r` by somebody who has no conflict of interest with the proposal; the others stay, and count nowhere. */
export const isImpartial = (eventId: string): RawBuilder<boolean> => sql<boolean>`
  ((r.proposal_id, r.reviewer_id) not in (select c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c))`

/**
 * The reviews `r` that count in the ranking of the proposals `p` of an event: impartial ones. After a hand-over those of the former host's committee stay to
 * be read, but the next host is not bound by them: what counts then is its own committee and the event's.
 */
export const countsInRanking = (eventId: string): RawBuilder<boolean> => sql<boolean>`
  (${isImpartial(eventId)} and (not exists (select from proposal_handovers o where o.proposal_id = p.id and o.state = 'accepted')
    or not exists (select from host_reviewers hr where hr.event_id = p.event_id and hr.person_id = r.reviewer_id)
    or exists (select from roles own where own.scope = 'event' and own.scope_id = p.event_id
      and own.person_id = r.reviewer_id and own.role in ('owner', 'chair', 'reviewer'))
    or exists (select from host_reviewers hr join host_calls k on k.host_id = hr.host_id
      where k.id = p.host_call_id and hr.person_id = r.reviewer_id)))`

/** Those of the proposals `p` that were chosen. */
export const isChosen = (
  eventId: string,
  { track, format, language }: ProposalChoice,
): RawBuilder<boolean> => sql<boolean>`
  ((${track}::text is null
      or p.track_id = (select id from tracks where event_id = ${eventId} and slug = ${track}))
    and (${format}::text is null
      or p.format_id = (select id from formats where event_id = ${eventId} and slug = ${format}))
    and (${language}::text is null or p.lang = ${language}))`

/** Whether the speakers of the proposals `p` have saved it since they were asked for changes. */
export const cameBack: RawBuilder<boolean> = sql<boolean>`
  exists (select from change_requests asked join notifications told on told.proposal_id = asked.proposal_id
    where asked.proposal_id = p.id and told.decision = 'changes' and told.notified_at >= asked.asked_at
      and p.updated_at > told.notified_at)`

/** The decision of which a speaker was told last; null if of none. The arguments name columns of the query around it. */
export const lastToldTo = (proposalId: string, personId: string): RawBuilder<string | null> => sql<
  string | null
>`
  (select told.decision from notifications told
    where told.proposal_id = ${sql.ref(proposalId)} and told.person_id = ${sql.ref(personId)} and told.notified_at is not null
    order by told.notified_at desc limit 1)`
