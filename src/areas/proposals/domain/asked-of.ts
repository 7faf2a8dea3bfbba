import type { AskedQuestion } from '../../../shared/questions/question.ts'

/** Whom a question is about. */
export const questionSubjects = ['proposal', 'speaker', 'reviewer'] as const
export type QuestionSubject = (typeof questionSubjects)[number]

/** What an organiser asks in a call besides the standard fields. */
export type CallQuestion = AskedQuestion & {
  readonly id: string
  readonly about: QuestionSubject
  /** The host in whose call alone it is asked; null: in every one. */
  readonly hostId: string | null
  /** From reviewers. */
  readonly hidden: boolean
  /** Asked for these only; empty: for all. */
  readonly trackIds: readonly string[]
  readonly formatIds: readonly string[]
}

type Chosen = {
  readonly hostId: string | null
  readonly trackId: string | null
  readonly formatId: string | null
}

/** Whether a question is asked of a proposal of this host's call, track and format. */
export const isAskedOf = (question: CallQuestion, { hostId, trackId, formatId }: Chosen): boolean =>
  (question.hostId === null || question.hostId === hostId) &&
  among(question.trackIds, trackId) &&
  among(question.formatIds, formatId)

const among = (ids: readonly string[], id: string | null) =>
  ids.length === 0 || (id !== null && ids.includes(id))

/**
 * The questions that the form of a host's call shows: also those for one track or format, since it may still be chosen; whether
 * they are asked is said when it is.
 */
export const inCallOf = (
  questions: readonly CallQuestion[],
  hostId: string | null,
): readonly CallQuestion[] =>
  questions.filter((question) => question.hostId === null || question.hostId === hostId)
