import { textIn, type Language } from '../../../../shared/localized-text.ts'
import { localInput } from '../../../../shared/time.ts'
import type { ReleasedSession, ReleasedSpeaker } from '../release-content.ts'
import { isProgramme } from '../session-kinds.ts'
import { endOf } from '../timetable.ts'
import { numbersOf, placeIdOf, placesOf, type ExchangeSource } from './exchange-source.ts'

/** The words for the categories that an agenda has, and for a level or a language. */
export type CategoryWords = {
  readonly track: string
  readonly format: string
  readonly level: string
  readonly language: string
  readonly ofLevel: (level: Exclude<ReleasedSession['level'], ''>) => string
  readonly ofLanguage: (code: string) => string
}

export const sessionizeViews = ['All', 'Sessions', 'Speakers', 'SpeakerWall', 'GridSmart'] as const
export type SessionizeView = (typeof sessionizeViews)[number]

/**
 * An agenda as the views of Sessionize's API v2, which sites of conferences embed: the same names, the same kinds of
 * values (sessions are numbered, speakers have GUIDs, times are local without offset). Breaks come only in the grid.
 */
export function sessionizeView(
  source: ExchangeSource,
  words: CategoryWords,
  view: SessionizeView,
): unknown {
  const parts = readParts(source, words)
  if (view === 'All') return allOf(parts)
  if (view === 'Sessions')
    return [
      {
        groupId: null,
        groupName: 'All',
        sessions: parts.talks.map((talk) => wholeSession(parts, talk)),
        isDefault: true,
      },
    ]
  if (view === 'Speakers') return parts.speakers.map((speaker) => wholeSpeaker(parts, speaker))
  if (view === 'SpeakerWall')
    return parts.speakers.map((speaker) => {
      const { bio: _, links: __, ...wall } = speakerOf(parts, speaker)
      return wall
    })
  return gridOf(parts)
}

type Category = {
  readonly id: number
  readonly title: string
  readonly items: readonly { readonly id: number; readonly name: string; readonly sort: number }[]
  readonly sort: number
  readonly type: 'session'
}

function readParts(source: ExchangeSource, words: CategoryWords) {
  const { agenda } = source.release.content
  const talks = agenda.sessions.filter(({ kind }) => isProgramme(kind))
  const tags = categoryTags(source, words, talks)
  const places = placesOf(source)
  const numbers = numbersOf([
    ...agenda.sessions.map(({ id }) => id),
    ...places.map(({ id }) => id),
    ...tags.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
  ])
  const categories: Category[] = tags.map(({ key, title, items }, sort) => ({
    id: numbers.get(key)!,
    title,
    items: items.map(({ key: item, name }, at) => ({ id: numbers.get(item)!, name, sort: at })),
    sort,
    type: 'session',
  }))
  return {
    source,
    talks,
    speakers: agenda.speakers,
    categories,
    keysOf: (session: ReleasedSession) => keysOf(source.language, session),
    rooms: places.map(({ id, name }, sort) => ({ id: numbers.get(id)!, name, sort })),
    number: (id: string) => numbers.get(id)!,
  }
}
type Parts = ReturnType<typeof readParts>

/** Under which items of which categories a session stands, as ids of ours. */
const keysOf = (language: Language, { track, format, level, lang }: ReleasedSession) => ({
  track: track === null ? null : `track:${track}`,
  format: format === null ? null : `format:${textIn(format, language)}`,
  level: level === '' ? null : `level:${level}`,
  language: lang === '' ? null : `language:${lang}`,
})

function categoryTags(
  { language, release }: ExchangeSource,
  words: CategoryWords,
  talks: readonly ReleasedSession[],
) {
  const { tracks } = release.content.agenda
  const nameOf = {
    track: (talk: ReleasedSession) =>
      textIn(tracks.find(({ id }) => id === talk.track)?.name, language),
    format: (talk: ReleasedSession) => textIn(talk.format, language),
    level: ({ level }: ReleasedSession) => (level === '' ? '' : words.ofLevel(level)),
    language: ({ lang }: ReleasedSession) => words.ofLanguage(lang),
  }
  return (['track', 'format', 'level', 'language'] as const).flatMap((category) => {
    const items = new Map<string, string>()
    for (const talk of talks) {
      const key = keysOf(language, talk)[category]
      if (key !== null) items.set(key, nameOf[category](talk))
    }
    if (items.size === 0) return []
    return {
      key: category,
      title: words[category],
      items: [...items].map(([key, name]) => ({ key, name })),
    }
  })
}

const allOf = (parts: Parts) => ({
  sessions: parts.talks.map((talk) => ({
    ...sessionOf(parts, talk),
    speakers: talk.speakers,
    categoryItems: itemsOf(parts, talk).map(({ id }) => id),
  })),
  speakers: parts.speakers.map((speaker) => ({
    ...speakerOf(parts, speaker),
    sessions: talksOf(parts, speaker).map(({ id }) => parts.number(id)),
    categoryItems: [],
    questionAnswers: [],
  })),
  questions: [],
  categories: parts.categories,
  rooms: parts.rooms,
})

const itemsOf = ({ categories, keysOf: keys, number }: Parts, session: ReleasedSession) => {
  const wanted = new Set(
    Object.values(keys(session)).map((key) => (key === null ? 0 : number(key))),
  )
  return categories.flatMap(({ items }) => items.filter(({ id }) => wanted.has(id)))
}

const talksOf = ({ talks }: Parts, { id }: ReleasedSpeaker) =>
  talks.filter(({ speakers }) => speakers.includes(id))

function sessionOf({ source, number }: Parts, session: ReleasedSession) {
  const service = !isProgramme(session.kind)
  const { event, release, language } = source
  const starts = new Date(session.startsAt)
  const local = (instant: Date) => `${localInput(instant, event.timeZone)}:00`
  return {
    questionAnswers: [],
    id: service ? session.id : String(number(session.id)),
    title: textIn(session.title, language),
    description: textIn(release.content.abstracts[session.id], language) || null,
    startsAt: local(starts),
    endsAt: local(endOf({ startsAt: starts, minutes: session.minutes })),
    isServiceSession: service,
    isPlenumSession: session.room === null,
    roomId: number(placeIdOf(session)),
    liveUrl: null,
    recordingUrl: null,
    status: service ? null : 'Accepted',
    isInformed: !service,
    isConfirmed: !service,
  }
}

/** A session as the views `Sessions` and `GridSmart` have it: with the names of what `All` only numbers. */
function wholeSession(parts: Parts, session: ReleasedSession) {
  const numbers = new Set(itemsOf(parts, session).map(({ id }) => id))
  return {
    ...sessionOf(parts, session),
    speakers: session.speakers.flatMap((id) => {
      const speaker = parts.speakers.find((each) => each.id === id)
      return speaker ? [{ id, name: speaker.name }] : []
    }),
    categories: parts.categories.map(({ id, title, items, sort }) => ({
      id,
      name: title,
      categoryItems: items
        .filter((item) => numbers.has(item.id))
        .map((item) => ({ id: item.id, name: item.name })),
      sort,
    })),
    room: parts.rooms.find(({ id }) => id === parts.number(placeIdOf(session)))?.name ?? null,
  }
}

/** A name has no border between its parts that all languages share: the first word stands first, the rest last. */
function speakerOf(
  { source }: Parts,
  { id, name, photo, organisation, jobTitle }: ReleasedSpeaker,
) {
  const [firstName = '', ...rest] = name.split(/\s+/u)
  const profile = source.release.content.profiles[id]
  return {
    id,
    firstName,
    lastName: rest.join(' '),
    fullName: name,
    bio: profile?.biography ?? '',
    tagLine: [jobTitle, organisation].filter(Boolean).join(', '),
    profilePicture: photo === null ? null : source.baseUrl + photo,
    isTopSpeaker: false,
    links: (profile?.links ?? []).map(({ title, url }) => ({
      title,
      url,
      linkType: linkType(url),
    })),
  }
}

function linkType(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : ''
  return linkTypes[host] ?? 'Other'
}
const linkTypes: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn',
  'twitter.com': 'Twitter',
  'x.com': 'Twitter',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
}

const wholeSpeaker = (parts: Parts, speaker: ReleasedSpeaker) => ({
  ...speakerOf(parts, speaker),
  sessions: talksOf(parts, speaker).map(({ id, title }) => ({
    id: parts.number(id),
    name: textIn(title, parts.source.language),
  })),
  questionAnswers: [],
  categories: [],
})

function gridOf(parts: Parts) {
  const { sessions } = parts.source.release.content.agenda
  const days = [...new Set(sessions.map(({ day }) => day))]
  return days.map((day, at) => {
    const ofDay = sessions.filter((session) => session.day === day)
    const inRoom = (room: number) =>
      ofDay.filter((session) => parts.number(placeIdOf(session)) === room)
    const rooms = parts.rooms.filter(({ id }) => inRoom(id).length > 0)
    const starts = [...new Set(ofDay.map(({ from }) => from))]
    return {
      date: `${day}T00:00:00`,
      isDefault: at === 0,
      rooms: rooms.map(({ id, name }) => ({
        id,
        name,
        sessions: inRoom(id).map((session) => wholeSession(parts, session)),
        hasOnlyPlenumSessions: inRoom(id).every(({ room }) => room === null),
      })),
      timeSlots: starts.map((from) => ({
        slotStart: `${from}:00`,
        rooms: rooms.flatMap(({ id, name }, index) =>
          inRoom(id)
            .filter((session) => session.from === from)
            .map((session) => ({ id, name, session: wholeSession(parts, session), index })),
        ),
      })),
    }
  })
}
