import type { Problem } from '../../../shared/app-error.ts'
import { isAcceptance } from './accept-terms.ts'
import type { AcceptedTerm, ApplicationContent, Term } from './application-content.ts'

/** What an application lacks before a steward can judge it: every problem at once, by field. */
export function missingInApplication(
  content: ApplicationContent,
  terms: readonly Term[],
  accepted: readonly AcceptedTerm[],
): Problem[] {
  const required: readonly (readonly [field: string, met: boolean])[] = [
    ['city', content.attendance === 'online' || content.city !== ''],
    ['startsOn', content.startsOn !== null],
    ['attendees', content.attendees !== null],
  ]
  const problems: Problem[] = required
    .filter(([, met]) => !met)
    .map(([field]) => ({ field, code: 'required' }))
  if (content.startsOn && content.endsOn && content.endsOn < content.startsOn)
    problems.push({ field: 'endsOn', code: 'dates-reversed' })
  const named = content.organisers.length > 0
  if (!named || content.organisers.some(({ name, email }) => name === '' || email === ''))
    problems.push({ field: 'organisers', code: 'organiser-incomplete' })
  if (!terms.every((term) => accepted.some((one) => isAcceptance(one, term))))
    problems.push({ field: 'terms', code: 'accept-each-term' })
  return problems
}
