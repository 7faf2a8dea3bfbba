import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayCountry, sayDays } from '../../../platform/i18n/dates.ts'
import type { EventFacts } from '../queries/event-facts.ts'

/** Several words as a language joins them: "a, b and c". */
export const listOf = (lang: Language, words: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)

/** The event's name, days and place in a language; '' where they are not known. */
export function whereAndWhen(lang: Language, event: EventFacts) {
  const place =
    event.attendance === 'online'
      ? ''
      : [event.city, sayCountry(lang, event.country)].filter(Boolean).join(', ')
  const days = event.startsOn && event.endsOn ? sayDays(lang, event.startsOn, event.endsOn) : ''
  return { name: textIn(event.name, lang), place, days }
}

const aDay = 24 * 60 * 60 * 1000

/** How many days an event lasts, both included; 1 where that is not known. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / aDay) + 1 || 1
