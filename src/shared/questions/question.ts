import type { LocalizedText } from '../localized-text.ts'
import type { AnswerLimit } from './answer-limit.ts'

export const questionKinds = [
  'text',
  'long-text',
  'number',
  'yes-no',
  'choice',
  'choices',
  'file',
  'url',
  'date',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** One of what can be answered; answers point to its slug. */
export type QuestionOption = { readonly slug: string; readonly label: LocalizedText }

/** What an organiser asks. A consent is a yes-no that is never required and never ticked beforehand. */
export type AskedQuestion = {
  readonly slug: string
  readonly label: LocalizedText
  readonly help: LocalizedText
  readonly kind: QuestionKind
  readonly options: readonly QuestionOption[]
  readonly required: boolean
  readonly consent: boolean
  readonly archived: boolean
  /** Length of a text, or between which numbers; none: as long as the kind allows. */
  readonly limit?: AnswerLimit | null
}
