import { cleanSlug } from './clean-slug.ts'
import type { EventMention } from './event-mention.ts'
import type { SuggestedEvent } from './hugo-post.ts'

const cityOf = (mention: EventMention) => mention.places.find(({ kind }) => kind === 'city')
const countryOf = (mention: EventMention) =>
  cityOf(mention)?.country ?? mention.places.find(({ kind }) => kind === 'country')?.country

const yearOf = ({ date, year }: EventMention) => (date ? Number(date.startDate.slice(0, 4)) : year)

const agree = <T>(a: T | null | undefined, b: T | null | undefined) =>
  a === null || a === undefined || b === null || b === undefined || a === b

function samePlace(a: EventMention, b: EventMention): boolean {
  return agree(countryOf(a), countryOf(b)) && agree(cityOf(a)?.id, cityOf(b)?.id)
}

function overlap(a: EventMention, b: EventMention): boolean {
  if (!a.date || !b.date) return true
  return a.date.startDate <= b.date.endDate && b.date.startDate <= a.date.endDate
}

const sameEvent = (a: EventMention, b: EventMention) =>
  a.family === b.family && overlap(a, b) && agree(yearOf(a), yearOf(b)) && samePlace(a, b)

/** The better known of two dates: a day before a month, a told year before a near one. */
function betterDate(a: EventMention, b: EventMention): EventMention {
  if (!a.date || !b.date) return a.date ? a : b
  const rank = ({ date }: EventMention) =>
    (date?.precision === 'day' ? 2 : 0) + (date?.year === 'told' ? 1 : 0)
  return rank(b) > rank(a) ? b : a
}

function join(a: EventMention, b: EventMention): EventMention {
  const dated = betterDate(a, b)
  const named = a.from === 'title' || a.name.length >= b.name.length ? a : b
  return {
    ...named,
    name: named.name,
    qualifier: a.qualifier || b.qualifier,
    places: [...a.places, ...b.places],
    venue: a.venue || b.venue,
    year: a.year ?? b.year,
    date: dated.date,
    sentence: dated.date ? dated.sentence : a.sentence,
    from: dated.from,
  }
}

function placeOf(mention: EventMention): string | null {
  const city = cityOf(mention)
  const country = mention.places.find(
    (place) => place.kind === 'country' && (!city || place.country === city.country),
  )
  const parts = [mention.venue, city?.name ?? '', country?.name ?? ''].filter(Boolean)
  const distinct = parts.filter(
    (part, i) => !parts.slice(0, i).some((earlier) => earlier.includes(part)),
  )
  return distinct.length > 0 ? distinct.join(', ') : null
}

function confidenceOf({ date, from, named }: EventMention): SuggestedEvent['confidence'] {
  if (!date || !named) return 'low'
  return date.precision === 'day' && date.year === 'told' && from !== 'title' ? 'high' : 'medium'
}

function suggest(mention: EventMention): SuggestedEvent {
  const where = cityOf(mention)?.id ?? mention.places[0]?.id ?? mention.qualifier
  return {
    key: cleanSlug([mention.family || mention.name, where, yearOf(mention) ?? ''].join(' ')),
    name: mention.name,
    place: placeOf(mention),
    startDate: mention.date?.startDate ?? null,
    endDate: mention.date?.endDate ?? null,
    precision: mention.date?.precision ?? 'none',
    sentence: mention.sentence,
    confidence: confidenceOf(mention),
  }
}

/**
 * Mentions of one event as one suggestion each: the title's name, the surest date with its sentence, the places of all.
 * Editions of a family stay apart when their dates, years or places contradict each other.
 */
export function mergeEvents(mentions: readonly EventMention[]): SuggestedEvent[] {
  const merged: EventMention[] = []
  for (const mention of mentions) {
    const at = merged.findIndex((other) => sameEvent(other, mention))
    const other = merged[at]
    if (other) merged[at] = join(other, mention)
    else merged.push(mention)
  }
  return merged
    .map(suggest)
    .filter(({ key }, i, all) => all.findIndex((other) => other.key === key) === i)
}
