import type { Problem } from '../app-error.ts'
import { problemOfLength } from './answer-limit.ts'
import { readDay, readNumber, readUrl } from './read-plain.ts'
import type { AskedQuestion } from './question.ts'

/**
 * What a person answered, by the question's slug: numbers as decimal texts, days as YYYY-MM-DD. A question that was left
 * open has no entry; files are kept apart.
 */
export type Answers = Record<string, string | string[] | boolean>

type Asked = Omit<AskedQuestion, 'label' | 'help'>

const longest = { text: 500, 'long-text': 5_000 } as const

type Told = {
  /** Questions of the kind file that have one. */
  readonly files?: ReadonlySet<string>
  /** What may lack still: in a draft. */
  readonly draft?: boolean
}

/**
 * Checks answers against the questions and lists every problem, with the question's slug as its field. Takes what a
 * form sends (texts, 'yes' and 'no') and what JSON sends (booleans, lists). An answer to an archived question is
 * dropped; one to a question that does not exist is a problem. In a draft nothing is required, and a text may be too long
 * or too short still.
 */
export function checkAnswers(
  questions: readonly Asked[],
  given: Readonly<Record<string, unknown>>,
  { files = new Set(), draft = false }: Told = {},
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const answers: Answers = {}
  const problems: Problem[] = []
  const known = new Set(questions.map(({ slug }) => slug))
  for (const slug of Object.keys(given))
    if (!known.has(slug)) problems.push({ field: slug, code: 'unknown-question' })
  for (const question of questions.filter(({ archived }) => !archived)) {
    const { slug, kind, required, consent } = question
    const read: Read =
      kind === 'file' ? { answer: undefined } : readAnswer(question, given[slug], draft)
    const there = kind === 'file' ? files.has(slug) : 'problem' in read || read.answer !== undefined
    if ('problem' in read) problems.push({ field: slug, ...read.problem })
    else if (read.answer !== undefined) answers[slug] = read.answer
    // A consent is free or it is none: an event cannot require it (GDPR, article 7.4).
    if (!there && required && !consent && !draft) problems.push({ field: slug, code: 'required' })
  }
  return { answers, problems }
}

type Read =
  | { readonly answer: Answers[string] | undefined }
  | { readonly problem: Omit<Problem, 'field'> }

function readAnswer(question: Asked, value: unknown, draft: boolean): Read {
  const { kind, options, consent, limit } = question
  if (value === undefined || value === null || value === '') return { answer: undefined }
  const invalid: Read = { problem: { code: 'not-a-choice' } }
  const isOption = (slug: unknown): slug is string => options.some((option) => option.slug === slug)
  switch (kind) {
    case 'text':
    case 'long-text': {
      if (typeof value !== 'string') return { problem: { code: 'invalid' } }
      const text = value.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim()
      const max = longest[kind]
      if (text.length > max) return { problem: { code: 'too-long', params: { max } } }
      const problem = limit && !draft ? problemOfLength(text, limit) : null
      return problem ? { problem } : { answer: text === '' ? undefined : text }
    }
    case 'number':
      return readNumber(value, limit ?? null)
    case 'url':
      return readUrl(value)
    case 'date':
      return readDay(value)
    case 'choice':
      return isOption(value) ? { answer: value } : invalid
    case 'choices': {
      const picked = [...new Set(Array.isArray(value) ? value : [value])].filter((v) => v !== '')
      if (!picked.every(isOption)) return invalid
      return { answer: picked.length > 0 ? picked : undefined }
    }
    case 'yes-no': {
      const yes = value === true || value === 'yes' || value === 'on' || value === 'true'
      const no = value === false || value === 'no' || value === 'false'
      if (!yes && !no) return invalid
      return { answer: consent && no ? undefined : yes }
    }
    case 'file':
      return { answer: undefined }
  }
}
