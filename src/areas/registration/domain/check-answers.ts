import type { Problem } from '../../../shared/app-error.ts'
import type { Question } from './catalogue.ts'

/** What a person answered, by the question's slug. A question that was left open has no entry. */
export type Answers = Record<string, string | string[] | boolean>

type Asked = Pick<Question, 'slug' | 'kind' | 'options' | 'required' | 'consent' | 'archived'>

const longest = { text: 500, 'long-text': 5_000 } as const

/**
 * Checks answers against the questions and lists every problem, with the question's slug as its field. Takes what a
 * form sends (texts, 'yes' and 'no') and what JSON sends (booleans, lists). An answer to an archived question is
 * dropped; one to a question that does not exist is a problem.
 */
export function checkAnswers(
  questions: readonly Asked[],
  given: Readonly<Record<string, unknown>>,
): { readonly answers: Answers; readonly problems: readonly Problem[] } {
  const answers: Answers = {}
  const problems: Problem[] = []
  const known = new Set(questions.map(({ slug }) => slug))
  for (const slug of Object.keys(given))
    if (!known.has(slug)) problems.push({ field: slug, code: 'unknown-question' })
  for (const question of questions.filter(({ archived }) => !archived)) {
    const { slug, required, consent } = question
    const read = readAnswer(question, given[slug])
    if ('problem' in read) problems.push({ field: slug, ...read.problem })
    else if (read.answer !== undefined) answers[slug] = read.answer
    // A consent is free or it is none: an event cannot require it (GDPR, article 7.4).
    else if (required && !consent) problems.push({ field: slug, code: 'required' })
  }
  return { answers, problems }
}

type Read =
  | { readonly answer: Answers[string] | undefined }
  | { readonly problem: Omit<Problem, 'field'> }

function readAnswer({ kind, options, consent }: Asked, value: unknown): Read {
  if (value === undefined || value === null || value === '') return { answer: undefined }
  const invalid: Read = { problem: { code: 'not-a-choice' } }
  const isOption = (slug: unknown): slug is string => options.some((option) => option.slug === slug)
  switch (kind) {
    case 'text':
    case 'long-text': {
      if (typeof value !== 'string') return { problem: { code: 'invalid' } }
      const text = value.toWellFormed().replaceAll('\u0000', '').trim()
      const max = longest[kind]
      if (text.length > max) return { problem: { code: 'too-long', params: { max } } }
      return { answer: text === '' ? undefined : text }
    }
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
  }
}
