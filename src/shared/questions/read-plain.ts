import type { Problem } from '../app-error.ts'
import type { AnswerLimit } from './answer-limit.ts'

type ReadText =
  | { readonly answer: string | undefined }
  | { readonly problem: Omit<Problem, 'field'> }

const typed = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null

/** A number as people write it (12, -3.5, 3,5), kept with a point; within the limit, both bounds included. */
export function readNumber(value: unknown, limit: AnswerLimit | null): ReadText {
  const text = typed(value)?.replace(',', '.')
  if (text === '') return { answer: undefined }
  if (!text || !/^[-+]?\d{1,15}(\.\d{1,6})?$/.test(text))
    return { problem: { code: 'not-a-decimal' } }
  const number = Number(text)
  if (limit?.min != null && number < limit.min)
    return { problem: { code: 'too-small', params: { min: limit.min } } }
  if (limit?.max != null && number > limit.max)
    return { problem: { code: 'too-large', params: { max: limit.max } } }
  return { answer: String(number) }
}

/** A web address; only http and https, so that a link can never run a script. */
export function readUrl(value: unknown): ReadText {
  const text = typed(value)
  if (text === '') return { answer: undefined }
  const wrong = { problem: { code: 'not-a-url' } }
  if (!text || text.length > 500 || !/^https?:\/\/\S+\.\S+$/i.test(text)) return wrong
  return URL.canParse(text) ? { answer: new URL(text).href } : wrong
}

/** A day as YYYY-MM-DD that stands in the calendar. */
export function readDay(value: unknown): ReadText {
  const text = typed(value)
  if (text === '') return { answer: undefined }
  const wrong = { problem: { code: 'not-a-date' } }
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return wrong
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text
    ? wrong
    : { answer: text }
}
