import type { LocalizedText } from '../../../shared/localized-text.ts'

/** What can win. */
export const winnerKinds = ['session', 'person', 'project'] as const
export type WinnerKind = (typeof winnerKinds)[number]

/** What was awarded, to whom and why. */
export type Award = {
  readonly name: LocalizedText
  readonly winnerKind: WinnerKind
  /** As it is said: a title or a name. */
  readonly winner: string
  /** The session on the agenda, where one won that stands there. */
  readonly sessionId: string | null
  readonly reason: LocalizedText
}

/** Far more than any event has. */
export const mostAwards = 50
