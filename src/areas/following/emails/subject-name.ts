import { sayCountry } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../shared/localized-text.ts'
import type { Subject } from '../domain/subject.ts'

/** What is followed, as its reader calls it: "Arequipa, Peru". */
export function subjectName(subject: Subject, language: Language): string {
  if (subject.kind === 'country') return sayCountry(language, subject.country)
  if (subject.kind === 'city') return `${subject.city}, ${sayCountry(language, subject.country)}`
  return subject.name
}
