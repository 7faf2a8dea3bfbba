import { gather, minutesBetween, readInstant, type ReadSession } from './gather.ts'
import {
  kindOf,
  serviceKindOf,
  type ImportedAgenda,
  type ImportedSpeaker,
} from './imported-agenda.ts'
import { fieldsOf, firstText, languageOf, listOf, textOf } from './untrusted-json.ts'

type Fields = Readonly<Record<string, unknown>>

/** What Sessionize's view `All` gives; null if it is something else. Times are by the clock of the event's `zone`. */
export function readSessionizeAll(file: unknown, zone: string): ImportedAgenda | null {
  const all = fieldsOf(file)
  if (!Array.isArray(all['sessions']) || !Array.isArray(all['rooms'])) return null
  const rooms = listOf(all['rooms']).map(fieldsOf)
  const roomNames = new Map(rooms.map((room) => [textOf(room['id']), textOf(room['name'])]))
  const categories = listOf(all['categories']).map(fieldsOf)
  const sessions = listOf(all['sessions']).map(fieldsOf)
  return gather('sessionize-all', {
    rooms: rooms.map((room) => textOf(room['name'])),
    tracks: [],
    speakers: listOf(all['speakers']).map((speaker) => readSpeaker(fieldsOf(speaker))),
    sessions: sessions.map((session) => {
      const chosen = new Set(listOf(session['categoryItems']).map(textOf))
      const ofCategory = (names: RegExp) =>
        textOf(
          categories
            .filter((category) => names.test(textOf(category['title'])))
            .flatMap((category) => listOf(category['items']).map(fieldsOf))
            .find((item) => chosen.has(textOf(item['id'])))?.['name'],
        )
      return readSession(session, zone, {
        room: roomNames.get(textOf(session['roomId'])) ?? '',
        ofCategory,
        speakers: listOf(session['speakers']).map(textOf),
      })
    }),
    notes: [],
  })
}

/** What the view `GridSmart` gives, breaks included; null if it is something else. */
export function readSessionizeGrid(file: unknown, zone: string): ImportedAgenda | null {
  const days = listOf(file).map(fieldsOf)
  if (days.length === 0 || !days.every((day) => Array.isArray(day['rooms']))) return null
  const rooms = days.flatMap((day) => listOf(day['rooms']).map(fieldsOf))
  const placed = rooms.flatMap((room) =>
    listOf(room['sessions']).map((session) => ({
      room: textOf(room['name']),
      session: fieldsOf(session),
    })),
  )
  // What is for everybody stands once, though the grid may show it in each room.
  const once = placed.filter(
    ({ session }, at) =>
      placed.findIndex((other) => textOf(other.session['id']) === textOf(session['id'])) === at,
  )
  return gather('sessionize-grid', {
    rooms: rooms.map((room) => textOf(room['name'])),
    tracks: [],
    speakers: once.flatMap(({ session }) =>
      listOf(session['speakers']).map((speaker) => readSpeaker(fieldsOf(speaker))),
    ),
    sessions: once.map(({ room, session }) => {
      const categories = listOf(session['categories']).map(fieldsOf)
      return readSession(session, zone, {
        room,
        ofCategory: (names) =>
          textOf(
            fieldsOf(
              categories
                .filter((category) => names.test(textOf(category['name'])))
                .flatMap((category) => listOf(category['categoryItems']))[0],
            )['name'],
          ),
        speakers: listOf(session['speakers']).map((speaker) => textOf(fieldsOf(speaker)['id'])),
      })
    }),
  })
}

type Around = {
  readonly room: string
  ofCategory(names: RegExp): string
  readonly speakers: readonly string[]
}

function readSession(session: Fields, zone: string, around: Around): ReadSession {
  const title = textOf(session['title'])
  const startsAt = readInstant(localTime(session['startsAt']), zone)
  const service = session['isServiceSession'] === true
  const format = around.ofCategory(/format|formato|type|tipo/iu)
  return {
    key: textOf(session['id']),
    kind: service ? serviceKindOf(title) : kindOf(format),
    title,
    abstract: textOf(session['description']),
    lang: languageByName(around.ofCategory(/language|idioma|lengua/iu)),
    track: around.ofCategory(/track|l[ií]nea|trilha|tema|topic/iu),
    room: session['isPlenumSession'] === true && service ? '' : around.room,
    startsAt,
    minutes: minutesBetween(startsAt, readInstant(localTime(session['endsAt']), zone)),
    speakers: around.speakers,
  }
}

// Some exports carry a Z behind a time that is local all the same.
const localTime = (value: unknown): string => textOf(value).replace(/Z$/u, '')

const languageNames: readonly (readonly [string, RegExp])[] = [
  ['es', /^(?:spanish|espa[nñ]ol|castellano|espanhol)/iu],
  ['en', /^(?:english|ingl[eéê]s)/iu],
  ['pt', /^(?:portuguese|portugu[eéê]s)/iu],
  ['fr', /^(?:french|fran[cç]|franc[eéê]s)/iu],
  ['de', /^(?:german|deutsch|alem[aã])/iu],
]

const languageByName = (name: string): string =>
  languageNames.find(([, names]) => names.test(name))?.[0] ??
  (name.length === 2 ? languageOf(name) : '')

function readSpeaker(speaker: Fields): ImportedSpeaker {
  const parts = [textOf(speaker['firstName']), textOf(speaker['lastName'])]
    .filter(Boolean)
    .join(' ')
  const name = firstText(speaker['fullName'], speaker['name'], parts)
  return {
    key: textOf(speaker['id']) || name,
    name,
    email: '',
    biography: textOf(speaker['bio']),
    organisation: '',
    jobTitle: textOf(speaker['tagLine']),
    links: listOf(speaker['links'])
      .map(fieldsOf)
      .flatMap((link) => {
        const url = textOf(link['url'])
        return url ? [{ title: firstText(link['title'], link['linkType']) || url, url }] : []
      }),
  }
}
