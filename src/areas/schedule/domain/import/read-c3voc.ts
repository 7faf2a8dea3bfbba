import { XMLParser } from 'fast-xml-parser'
import { everywhereId } from '../exchange/exchange-source.ts'
import { gather, readInstant, type ReadSession } from './gather.ts'
import { kindOf, type ImportedAgenda, type ImportedSpeaker } from './imported-agenda.ts'
import { fieldsOf, firstText, languageOf, listOf, minutesOf, textOf } from './untrusted-json.ts'

/**
 * A schedule of the c3voc family (frab, pretalx, osem) from JSON; null if it is none. Times without an offset are by
 * the clock of the event's `zone`.
 */
export function readC3vocJson(file: unknown, zone: string): ImportedAgenda | null {
  const conference = fieldsOf(fieldsOf(fieldsOf(file)['schedule'])['conference'])
  if (!Array.isArray(conference['days'])) return null
  const events = conference['days'].flatMap((day) =>
    Object.entries(fieldsOf(fieldsOf(day)['rooms'])).flatMap(([room, list]) =>
      listOf(list).map((event) => ({ room, date: textOf(fieldsOf(day)['date']), event })),
    ),
  )
  return gathered('c3voc-json', zone, {
    rooms: listOf(conference['rooms']).map(fieldsOf),
    tracks: listOf(conference['tracks']).map(fieldsOf),
    events,
  })
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  // `007` is a name and `1.10` a version: nothing here is a number until we say so.
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['day', 'room', 'event', 'person', 'track'].includes(name),
})

/** The same from XML; null if it is none. */
export function readC3vocXml(text: string, zone: string): ImportedAgenda | null {
  let schedule: Readonly<Record<string, unknown>>
  try {
    schedule = fieldsOf(fieldsOf(parser.parse(text))['schedule'])
  } catch {
    return null
  }
  if (!('conference' in schedule)) return null
  const events = listOf(schedule['day']).flatMap((day) =>
    listOf(fieldsOf(day)['room']).flatMap((room) =>
      listOf(fieldsOf(room)['event']).map((event) => ({
        room: textOf(fieldsOf(room)['name']),
        date: textOf(fieldsOf(day)['date']),
        event: plainEvent(event),
      })),
    ),
  )
  const rooms = listOf(schedule['day'])
    .flatMap((day) => listOf(fieldsOf(day)['room']))
    .map(fieldsOf)
  const tracks = listOf(fieldsOf(schedule['conference'])['track']).map(fieldsOf)
  return gathered('c3voc-xml', zone, { rooms, tracks, events })
}

/** An event of the XML in the form of the JSON: elements that may repeat hold a list, texts stand alone. */
function plainEvent(event: unknown) {
  const fields = fieldsOf(event)
  const plain = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'persons' ? value : content(value),
    ]),
  )
  return {
    ...plain,
    persons: listOf(fieldsOf(fields['persons'])['person']).map((person) => ({
      ...fieldsOf(person),
      name: content(person),
    })),
  }
}

// An element without attributes is its text; `room` and `track` are lists here as well, since they are elsewhere.
const content = (value: unknown): string => {
  const [first] = listOf(value)
  return typeof first === 'object' && first !== null
    ? textOf(fieldsOf(first)['text'])
    : textOf(first)
}

type Parts = {
  readonly rooms: readonly Readonly<Record<string, unknown>>[]
  readonly tracks: readonly Readonly<Record<string, unknown>>[]
  readonly events: readonly { room: string; date: string; event: unknown }[]
}

function gathered(
  format: 'c3voc-json' | 'c3voc-xml',
  zone: string,
  { rooms, tracks, events }: Parts,
): ImportedAgenda {
  // Our own place for everybody is no room.
  const everywhere = new Set(
    rooms
      .filter((room) => textOf(room['guid']) === everywhereId)
      .map((room) => textOf(room['name'])),
  )
  const read = events.map(({ room, date, event }) => {
    const fields = fieldsOf(event)
    return { ...readEvent(fields, date, zone), room: everywhere.has(room) ? '' : room }
  })
  return gather(format, {
    rooms: rooms.map((room) => textOf(room['name'])).filter((name) => !everywhere.has(name)),
    tracks: tracks.map((track) => ({
      name: textOf(track['name']),
      colour: firstText(track['color']) || null,
    })),
    speakers: events.flatMap(({ event }) => personsOf(fieldsOf(event)).map(readPerson)),
    sessions: read,
  })
}

function readEvent(
  event: Readonly<Record<string, unknown>>,
  date: string,
  zone: string,
): ReadSession {
  const start = textOf(event['start'])
  const title = textOf(event['title'])
  const subtitle = textOf(event['subtitle'])
  return {
    key: firstText(event['guid'], event['id'], event['slug']),
    kind: kindOf(textOf(event['type'])),
    title,
    abstract: [subtitle, textOf(event['abstract']), textOf(event['description'])]
      .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
      .join('\n\n'),
    lang: languageOf(event['language']),
    track: textOf(event['track']),
    room: '',
    startsAt:
      readInstant(textOf(event['date']), zone) ??
      (date && start ? readInstant(`${date}T${start}`, zone) : null),
    minutes: minutesOf(event['duration']),
    speakers: personsOf(event).map((person) => readPerson(person).key),
  }
}

const personsOf = (event: Readonly<Record<string, unknown>>) =>
  listOf(event['persons'] ?? event['speakers']).map(fieldsOf)

function readPerson(person: Readonly<Record<string, unknown>>): ImportedSpeaker {
  const name = firstText(person['public_name'], person['full_public_name'], person['name'])
  return {
    key: firstText(person['guid'], person['code'], person['id'], name),
    name,
    email: '',
    biography: firstText(person['biography'], person['abstract'], person['description']),
    organisation: '',
    jobTitle: '',
    links: listOf(person['links']).flatMap((link) => {
      const url = textOf(fieldsOf(link)['url'])
      return url ? [{ title: textOf(fieldsOf(link)['title']) || url, url }] : []
    }),
  }
}
