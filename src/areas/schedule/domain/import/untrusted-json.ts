type Fields = Readonly<Record<string, unknown>>

/** The fields of what should be an object; none if it is something else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** What should be a list; a single thing stands for a list of it, nothing for an empty one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : value === undefined || value === null || value === ''
      ? []
      : [value]

/** A text, trimmed; of an object with languages the first that says something. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  const texts = Object.values(fieldsOf(value)).map((each) => (typeof each === 'string' ? each : ''))
  return texts.map((text) => text.trim()).find(Boolean) ?? ''
}

/** The first text that says something. */
export const firstText = (...values: readonly unknown[]): string =>
  values.map(textOf).find(Boolean) ?? ''

/** Whole minutes of `HH:MM`, `HH:MM:SS` or a number of minutes; null if it is none of these. */
export function minutesOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.round(value) : null
  const text = textOf(value)
  if (/^\d+$/u.test(text)) return Number(text)
  const [, hours, minutes, seconds = '0'] = /^(\d+):(\d{1,2})(?::(\d{1,2}))?$/u.exec(text) ?? []
  return hours === undefined
    ? null
    : Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60)
}

/** The first two letters of a language as files say it (`en`, `pt-BR`, `de_formal`, `spa`); '' if it says none. */
export const languageOf = (value: unknown): string =>
  /^([a-z]{2})(?:[-_ a-z]|$)/iu.exec(textOf(value))?.[1]?.toLowerCase() ?? ''
