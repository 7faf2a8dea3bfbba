import type { LocalizedText } from '../../../shared/localized-text.ts'

/** What a phase can keep from reviewers beside names. */
export const hideableFields = ['notes', 'level', 'language', 'track', 'format', 'given'] as const
export type HideableField = (typeof hideableFields)[number]

/** How a committee reads at an instant: the rules of the phase that holds then. */
export type ReadingPhase = {
  /** Null where nobody set up phases. */
  readonly name: LocalizedText | null
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly namesHidden: boolean
  /** What the others think: never shown, once one has said what one thinks, or at once. */
  readonly others: 'never' | 'after-own' | 'always'
  /** What reviewers read: everything, or what is assigned to them. */
  readonly reads: 'all' | 'assigned'
  readonly hiddenFields: readonly HideableField[]
  /** Whether speakers may change what they submitted; `call`: while the call is open. */
  readonly speakersEdit: 'call' | 'yes' | 'no'
}

/** How a committee reads where nobody set up phases. */
export const withoutPhases = (blind: boolean): ReadingPhase => ({
  name: null,
  startsAt: null,
  endsAt: null,
  namesHidden: blind,
  others: 'after-own',
  reads: 'all',
  hiddenFields: [],
  speakersEdit: 'call',
})

/** Whether reviews are taken at an instant: not before the first phase begins, nor after the last has ended. */
export const isReviewingOpen = (
  { startsAt, endsAt }: Pick<ReadingPhase, 'startsAt' | 'endsAt'>,
  now: Date,
): boolean => (startsAt === null || startsAt <= now) && (endsAt === null || now < endsAt)

type Reader = {
  readonly phase: Pick<ReadingPhase, 'namesHidden'>
  /** The reader looks after the whole (chair, owner), and does not only review. */
  readonly maySeeRanking: boolean
  /** The reader asked to see who it is. */
  readonly revealed: boolean
}

/** Whether a reader sees who proposes: where names are hidden only who chairs, and only when they ask. */
export const seesSpeakers = ({ phase, maySeeRanking, revealed }: Reader): boolean =>
  !phase.namesHidden || (maySeeRanking && revealed)

/** Whether a reader sees what the others of the committee said; who chairs, whenever they ask for it. */
export function seesOthers(
  { others }: Pick<ReadingPhase, 'others'>,
  reader: { readonly reviewed: boolean; readonly chairAsks: boolean },
): boolean {
  if (reader.chairAsks || others === 'always') return true
  return others === 'after-own' && reader.reviewed
}

/** Whether a reader sees this field of a proposal; who chairs sees them all. */
export const seesField = (
  { hiddenFields }: Pick<ReadingPhase, 'hiddenFields'>,
  field: HideableField,
  { chairs }: { readonly chairs: boolean },
): boolean => chairs || !hiddenFields.includes(field)

type Edited = {
  readonly status: 'draft' | 'submitted' | 'withdrawn'
  readonly submittedAt: Date | null
}

/**
 * Whether speakers may change a proposal: while the call is open, unless the phase says yes or no to what was submitted. What was
 * withdrawn is bound as well: it is not written anew and sent again while what was submitted may not change.
 */
export function mayEdit(
  phase: ReadingPhase,
  { status, submittedAt }: Edited,
  { callOpen, now }: { readonly callOpen: boolean; readonly now: Date },
): boolean {
  if (submittedAt === null || !isReviewingOpen(phase, now) || phase.speakersEdit === 'call')
    return callOpen
  return phase.speakersEdit === 'yes' && (callOpen || status === 'submitted')
}
