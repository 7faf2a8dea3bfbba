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
 * The proposals `p` of an event that a person of its committee may judge: submitted, and none of their own (a conflict of
 * interest). Every query on reviews, scores, decisions and notifications goes through it.
 */
export const mayJudge = (eventId: string, personId: string): RawBuilder<boolean> => sql<boolean>`
  (p.event_id = ${eventId} and p.status = 'submitted' and ${isNotOf(personId)})`

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

/** The decision of which a speaker was told last; null if of none. The arguments name columns of the query around it. */
export const lastToldTo = (proposalId: string, personId: string): RawBuilder<string | null> => sql<
  string | null
>`
  (select told.decision from notifications told
    where told.proposal_id = ${sql.ref(proposalId)} and told.person_id = ${sql.ref(personId)} and told.notified_at is not null
    order by told.notified_at desc limit 1)`
