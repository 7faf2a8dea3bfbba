import { topicOf } from '../../../shared/event-topics.ts'

/** What a list of events is narrowed to; the same for pages, feeds and the API. */
export type EventFilter = {
  readonly time: 'upcoming' | 'past' | 'all'
  /** ISO 3166 code. */
  readonly country: string | null
  /** Slug. */
  readonly programme: string | null
  readonly community: string | null
  readonly series: string | null
  /** Spoken on stage; BCP 47. */
  readonly language: string | null
  /** Slug of a topic. */
  readonly topic: string | null
  /** Only events whose call for proposals is open. */
  readonly openCall: boolean
  /** Only events to come that offer scholarships or help with the journey, which can still be asked for. */
  readonly scholarship: boolean
  /** Words in the name, city or tagline. */
  readonly words: string | null
}

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Reads a filter from an address; what makes no sense there is left out. */
export function readFilter(query: URLSearchParams): EventFilter {
  const given = (name: string, shape: RegExp) => {
    const value = query.get(name)?.trim() ?? ''
    return shape.test(value) ? value : null
  }
  const time = query.get('time')
  return {
    time: time === 'past' || time === 'all' ? time : 'upcoming',
    country: given('country', /^[A-Z]{2}$/),
    programme: given('programme', slugShape),
    community: given('community', slugShape),
    series: given('series', slugShape),
    language: given('language', /^[a-z]{2,3}$/),
    topic: topicOf(query.get('topic') ?? '') || null,
    openCall: query.get('call') === 'open',
    scholarship: query.get('scholarship') === 'open',
    words: given('q', /^.{2,80}$/u),
  }
}

/** The filter as the query of an address, without what is usual; '' when nothing is filtered. */
export function filterQuery(filter: EventFilter): string {
  const query = new URLSearchParams()
  if (filter.time !== 'upcoming') query.set('time', filter.time)
  for (const name of [
    'country',
    'programme',
    'community',
    'series',
    'language',
    'topic',
  ] as const) {
    const value = filter[name]
    if (value !== null) query.set(name, value)
  }
  if (filter.openCall) query.set('call', 'open')
  if (filter.scholarship) query.set('scholarship', 'open')
  if (filter.words !== null) query.set('q', filter.words)
  return query.toString()
}
