/** How an application stands. */
export const accreditationStates = ['submitted', 'accepted', 'declined', 'withdrawn'] as const
export type AccreditationState = (typeof accreditationStates)[number]

/** What somebody writes who asks to be accredited. */
export type Application = {
  readonly name: string
  readonly email: string
  /** Where they publish. */
  readonly outlet: string
  readonly role: string
  /** Work of theirs, as web addresses. */
  readonly links: readonly string[]
  /** The languages in which they report, BCP 47. */
  readonly languages: readonly string[]
  /** What they need on the day. */
  readonly needs: string
}

export type Verdict = 'accepted' | 'declined'

/** Whether the team may decide so: a decision can be changed, what was taken back stays taken back. */
export const canBecome = (state: AccreditationState, verdict: Verdict): boolean =>
  state !== 'withdrawn' && state !== verdict

/** For how long applications are kept after an event, in days. */
export const daysKept = 90
/** For how long one waits to be confirmed, in days. */
export const daysToConfirm = 3
