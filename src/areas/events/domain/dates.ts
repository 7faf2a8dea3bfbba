import type { Problem } from '../../../shared/app-error.ts'
import { addDays } from '../../../shared/time.ts'
import { longestEvent } from '../../../shared/longest-event.ts'

/** What is wrong with the first and last day of an event (YYYY-MM-DD); days that are still open are no problem. */
export function problemsOfDates(first: string | null, last: string | null): Problem[] {
  if (first === null || last === null) return []
  if (last < first) return [{ field: 'endsOn', code: 'dates-reversed' }]
  if (addDays(first, longestEvent) < last)
    return [{ field: 'endsOn', code: 'event-too-long', params: { days: longestEvent } }]
  return []
}
