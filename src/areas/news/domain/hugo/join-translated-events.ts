import type { SuggestedEvent } from './hugo-post.ts'

const family = ({ key }: SuggestedEvent) => key.split('-')[0] ?? key

/**
 * Adds what another translation of the same post tells of events: a date that the first one lacks, or a dated event of a
 * kind that the first one does not speak of. The same day twice is the same event.
 */
export function joinTranslatedEvents(
  events: SuggestedEvent[],
  others: readonly SuggestedEvent[],
): SuggestedEvent[] {
  const joined = [...events]
  for (const other of others) {
    if (!other.startDate || joined.some(({ startDate }) => startDate === other.startDate)) continue
    const at = joined.findIndex((event) => family(event) === family(other))
    const known = joined[at]
    if (!known) joined.push(other)
    else if (!known.startDate) {
      const { startDate, endDate, precision, sentence, confidence } = other
      joined[at] = {
        ...known,
        startDate,
        endDate,
        precision,
        sentence,
        confidence,
        place: known.place ?? other.place,
      }
    }
  }
  return joined
}
