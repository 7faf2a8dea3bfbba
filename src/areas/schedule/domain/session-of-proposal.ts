import { isLanguage, type LocalizedText } from '../../../shared/localized-text.ts'
import type { SessionKind } from './session-kinds.ts'
import type { Level } from './timetable.ts'

type Proposal = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: Level
  readonly trackId: string | null
  readonly formatId: string | null
  readonly kind: SessionKind | null
  readonly minutes: number | null
  readonly speakerIds: readonly string[]
}

// A proposal whose format was taken out of the call still has to last some time.
const usualMinutes = 35

/** The session that an accepted proposal becomes: its own words in its own language, its format's kind and length. */
export function sessionOfProposal(proposal: Proposal) {
  const { id, code, lang, level, trackId, formatId, speakerIds } = proposal
  const said = (words: string): LocalizedText =>
    words === '' ? {} : { [isLanguage(lang) ? lang : 'en']: words }
  return {
    // The speakers know their proposal by this code; their session keeps it.
    code,
    proposalId: id,
    kind: proposal.kind ?? ('talk' as const),
    title: said(proposal.title),
    abstract: said(proposal.abstract),
    lang,
    level,
    trackId,
    formatId,
    sponsored: false,
    minutes: proposal.minutes ?? usualMinutes,
    speakerIds,
  }
}
