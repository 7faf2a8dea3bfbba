import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { Database } from '../../../platform/database/database.ts'
import { levelOf, type LikenessLevel } from '../domain/likeness.ts'
import { similarTo, submittedElsewhere, type Reader, type SimilarProposal } from '../queries.ts'

type Passages = SimilarProposal['passages']

/** A similar proposal as pages show it. */
export type ShownSimilar = {
  readonly code: string
  readonly title: string
  readonly href: string
  readonly lang: string
  readonly level: LikenessLevel
  readonly event: string | null
  readonly verdict: 'different' | 'same' | null
  readonly sameSpeaker: boolean | null
  readonly passages: Passages
}

/** A row for a page: proposals of this event stand below `base`, those of others among the reviews of theirs. */
export const shownSimilar = (
  row: SimilarProposal,
  language: Language,
  base: string,
): ShownSimilar => ({
  code: row.code,
  title: row.title,
  lang: row.lang,
  level: levelOf(row.score),
  verdict: row.verdict,
  sameSpeaker: row.sameSpeaker,
  passages: row.passages,
  event: row.event && textIn(row.event.name, language),
  href: row.event
    ? `/${language}/manage/events/${row.event.slug}/reviews/${row.code}`
    : `${base}/${row.code}`,
})

/**
 * What is like a proposal of an event, for somebody of its committee. Without names (`withSpeakers` false) nothing is said of
 * whose it is, not even that two are by one person.
 */
export async function similarForCommittee(
  db: Database,
  {
    eventId,
    proposalId,
    reader,
    withSpeakers,
    at,
    language,
    base,
  }: {
    readonly eventId: string
    readonly proposalId: string
    readonly reader: Reader
    readonly withSpeakers: boolean
    readonly at: Date
    readonly language: Language
    /** Where the proposals of this event stand for the reader. */
    readonly base: string
  },
): Promise<{ readonly items: readonly ShownSimilar[]; readonly elsewhere: boolean }> {
  const [rows, elsewhere] = await Promise.all([
    similarTo(db, eventId, proposalId, reader, { withSpeakers, at }),
    withSpeakers ? submittedElsewhere(db, eventId, proposalId, reader) : false,
  ])
  return { items: rows.map((row) => shownSimilar(row, language, base)), elsewhere }
}
