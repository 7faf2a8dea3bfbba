import { textIn } from '../../../../shared/localized-text.ts'
import { addDays, daysBetween, instantAt, isoWithOffset } from '../../../../shared/time.ts'
import { eventHome } from '../addresses.ts'
import type { ReleasedSession } from '../release-content.ts'
import { endOf } from '../timetable.ts'
import {
  numbersOf,
  placeIdOf,
  placesOf,
  sessionUrl,
  type ExchangeSource,
} from './exchange-source.ts'

/**
 * The schedule that conference apps read (https://c3voc.de/schedule/schema.json), with its sessions by day and room.
 * The XML of the same family is written from it, so that both say the same.
 */
export function c3vocSchedule(source: ExchangeSource) {
  const { event, release, language, baseUrl } = source
  const { agenda } = release.content
  const days = daysOf(source)
  const first = days[0]
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'convite', url: baseUrl },
    schedule: {
      version: String(release.number),
      base_url: `${baseUrl}/`,
      conference: {
        acronym: acronymOf(event.slug),
        title: textIn(event.name, language),
        start: event.startsOn ?? first?.date ?? '',
        end: event.endsOn ?? days.at(-1)?.date ?? '',
        daysCount: days.length,
        timeslot_duration: '00:05',
        ...(knownZone.test(event.timeZone) && { time_zone_name: event.timeZone }),
        colors: { primary: event.colour },
        url: baseUrl + eventHome(language, event.slug),
        tracks: agenda.tracks.map(({ name, slug, colour }) => ({
          name: textIn(name, language),
          slug: identifier(slug),
          color: colour,
        })),
        rooms: placesOf(source).map(({ id, name, capacity }) => ({ name, guid: id, capacity })),
        days,
      },
    },
  }
}
export type C3vocFile = ReturnType<typeof c3vocSchedule>

/** The form that the schema wants of names of zones; all but a few historical ones have it. */
const knownZone = /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC$)/

/** A short name of the conference as both schemas want it: at least four of a–z, 0–9 and _. */
const acronymOf = (slug: string) => slug.replaceAll(/[^a-z0-9]+/gu, '_').padEnd(4, '_')

/** A slug that ends in a letter or digit, as the schema wants it. */
const identifier = (slug: string) => slug.replace(/[-_]+$/u, '') || 'x'

function daysOf(source: ExchangeSource) {
  const { event, release } = source
  const { sessions } = release.content.agenda
  const dates = sessions.map(({ day }) => day).toSorted()
  const first = [event.startsOn, dates[0]].filter((day) => day != null).toSorted()[0]
  const last = [event.endsOn, dates.at(-1)]
    .filter((day) => day != null)
    .toSorted()
    .at(-1)
  if (!first || !last) return []
  const numbers = numbersOf(sessions.map(({ id }) => id))
  const people = numbersOf(release.content.agenda.speakers.map(({ id }) => id))
  return daysBetween(first, last).map((date, at) => {
    const ofDay = sessions.filter(({ day }) => day === date)
    const events = placesOf(source).flatMap(({ id, name }) =>
      ofDay
        .filter((session) => placeIdOf(session) === id)
        .map((session) => eventOf(source, session, { name, numbers, people })),
    )
    return {
      index: at + 1,
      date,
      day_start: isoWithOffset(instantAt(`${date}T00:00`, event.timeZone)!, event.timeZone),
      day_end: isoWithOffset(endOfDay(date, ofDay, event.timeZone), event.timeZone),
      rooms: Object.groupBy(events, ({ room }) => room),
    }
  })
}

/** Midnight, or later if a party goes on. */
function endOfDay(date: string, sessions: readonly ReleasedSession[], zone: string): Date {
  const midnight = instantAt(`${addDays(date, 1)}T00:00`, zone)!
  return new Date(Math.max(Number(midnight), ...sessions.map((session) => Number(endsAt(session)))))
}

const endsAt = ({ startsAt, minutes }: ReleasedSession) =>
  endOf({ startsAt: new Date(startsAt), minutes })

type Placing = {
  readonly name: string
  readonly numbers: ReadonlyMap<string, number>
  readonly people: ReadonlyMap<string, number>
}

function eventOf(source: ExchangeSource, session: ReleasedSession, placing: Placing) {
  const { event, release, language } = source
  const { agenda, abstracts } = release.content
  const track = agenda.tracks.find(({ id }) => id === session.track)
  return {
    guid: session.id,
    code: session.code,
    id: placing.numbers.get(session.id)!,
    date: isoWithOffset(new Date(session.startsAt), event.timeZone),
    start: session.from,
    end: isoWithOffset(endsAt(session), event.timeZone),
    duration: hours(session.minutes),
    room: placing.name,
    slug: identifier(`${acronymOf(event.slug)}-${session.code.toLowerCase()}-${session.slug}`),
    url: sessionUrl(source, session),
    title: textIn(session.title, language),
    subtitle: '',
    track: track ? textIn(track.name, language) : null,
    type: session.kind,
    language: session.lang || null,
    abstract: textIn(abstracts[session.id], language),
    description: '',
    persons: session.speakers.flatMap((id) => {
      const speaker = agenda.speakers.find((each) => each.id === id)
      return speaker ? [personOf(source, speaker, placing.people)] : []
    }),
    recording_license: '',
    // Only a plain yes lets anybody be recorded whole; what nobody said is not forbidden.
    do_not_record: session.recording === 'no' || session.recording === 'slides',
    links: source.links?.get(session.repeats ?? session.id) ?? [],
    attachments: [],
  }
}
export type C3vocEvent = ReturnType<typeof eventOf>

function personOf(
  { baseUrl, event, language, release }: ExchangeSource,
  speaker: ExchangeSource['release']['content']['agenda']['speakers'][number],
  people: ReadonlyMap<string, number>,
) {
  return {
    id: people.get(speaker.id)!,
    guid: speaker.id,
    // With `public_name` and `id` it would be two kinds of person at once, which the schema forbids.
    name: speaker.name,
    avatar: speaker.photo === null ? null : baseUrl + speaker.photo,
    biography: release.content.profiles[speaker.id]?.biography ?? '',
    url: `${baseUrl}${eventHome(language, event.slug)}/speakers/${speaker.slug}`,
  }
}

const hours = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
