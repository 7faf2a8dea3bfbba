import { sayLanguage } from '../../../platform/i18n/dates.ts'
import type { translator } from '../../../platform/i18n/messages.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { AgendaSession } from '../../../ui/agenda-grid.tsx'
import { hasPage } from '../domain/session-kinds.ts'
import type { ReleasedAgenda, ReleasedSession } from '../domain/release-content.ts'

export type AgendaDay = {
  readonly day: string
  /** Told apart from other parts of the page by this. */
  readonly key: string
  /** What stands above it in place of the day. */
  readonly heading?: string | undefined
  readonly rooms: readonly { readonly id: string; readonly name: string }[]
  readonly sessions: readonly AgendaSession[]
  readonly timeOf: (instant: number) => string
}

type Said = {
  readonly language: Language
  readonly t: ReturnType<typeof translator<'schedule'>>
  /** Where a session leads. */
  readonly hrefOf: (session: ReleasedSession) => string | undefined
  /** Whether sessions can be starred here, and which are, by their codes, where the server knows. */
  readonly stars?: { readonly own: ReadonlySet<string> | null } | undefined
  /** What scripts of the page need to know of a session: when it is, and by what it can be found. */
  readonly factsOf?: (session: ReleasedSession) => string
}

const looks: Partial<Record<ReleasedSession['kind'], 'plenary' | 'break'>> = {
  keynote: 'plenary',
  ceremony: 'plenary',
  break: 'break',
  meal: 'break',
  'check-in': 'break',
  social: 'break',
}

/** Sessions as the grid shows them, day by day; every word stands ready, so that drawing them is quick. */
export function agendaDays(
  agenda: ReleasedAgenda,
  sessions: readonly ReleasedSession[],
  said: Said,
): AgendaDay[] {
  const view = sessionViews(agenda, said)
  return [...byDay(sessions)].map(([day, own]) => {
    const used = new Set(own.map(({ room }) => room))
    return {
      day,
      key: day,
      rooms: agenda.rooms.filter(({ id }) => used.has(id)),
      sessions: view(own),
      timeOf: clockOf(own),
    }
  })
}

/** Some sessions of an agenda below a heading of their own. */
export type AgendaGroup = {
  readonly name: string
  readonly sessions: readonly ReleasedSession[]
}

/** The same as lists in the order of time, group by group and day by day. */
export function agendaLists(
  agenda: ReleasedAgenda,
  groups: readonly AgendaGroup[],
  said: Said & { readonly sayDay: (day: string) => string },
): AgendaDay[] {
  const view = sessionViews(agenda, said, false)
  return groups.flatMap(({ name, sessions }, at) =>
    [...byDay(sessions)].map(([day, own]) => ({
      day,
      key: `${at}-${day}`,
      heading: [name, said.sayDay(day)].filter(Boolean).join(' · '),
      rooms: [],
      sessions: view(own),
      timeOf: clockOf(own),
    })),
  )
}

function byDay(sessions: readonly ReleasedSession[]): Map<string, ReleasedSession[]> {
  const days = new Map<string, ReleasedSession[]>()
  for (const session of sessions) {
    const day = days.get(session.day)
    if (day) day.push(session)
    else days.set(session.day, [session])
  }
  return days
}

function clockOf(sessions: readonly ReleasedSession[]) {
  const clock = new Map(sessions.map(({ startsAt, from }) => [Date.parse(startsAt), from]))
  return (instant: number) => clock.get(instant) ?? ''
}

function sessionViews(
  agenda: ReleasedAgenda,
  { language, t, hrefOf, factsOf, stars }: Said,
  grid = true,
) {
  const names = new Map(agenda.speakers.map(({ id, name }) => [id, name]))
  const rooms = new Map(agenda.rooms.map(({ id, name }) => [id, name]))
  const tracks = new Map(agenda.tracks.map((track) => [track.id, track]))
  const levels = {
    beginner: t('levels.beginner'),
    intermediate: t('levels.intermediate'),
    advanced: t('levels.advanced'),
  }
  const spoken = new Set(agenda.sessions.map(({ lang }) => lang).filter(Boolean))
  // Where all speak the same language, saying so on every session says nothing.
  const languages = new Map(
    spoken.size > 1 ? [...spoken].map((code) => [code, sayLanguage(language, code)]) : [],
  )
  const sponsored = t('sponsored')
  const parts = new Map(
    [...Map.groupBy(agenda.sessions, ({ block }) => block)].flatMap(([block, own]) =>
      block === undefined
        ? []
        : [
            [
              block,
              own.map((each) => ({
                from: each.from,
                title: textIn(each.title, language),
                href: hrefOf(each),
                speakers: each.speakers.map((id) => names.get(id)).join(', '),
              })),
            ] as const,
          ],
    ),
  )
  return (shown: readonly ReleasedSession[]): AgendaSession[] => {
    const there = new Set(shown.map(({ id }) => id))
    // A talk stands in its block, where that is shown.
    const sessions = shown.filter(({ block }) => block === undefined || !there.has(block))
    const alone = grid ? whatIsAlone(sessions) : new Set<ReleasedSession>()
    return sessions.map((session) => {
      const start = Date.parse(session.startsAt)
      const track = session.track === null ? undefined : tracks.get(session.track)
      const stage = looks[session.kind] === 'plenary' && alone.has(session)
      const further = (session.furtherRooms ?? []).flatMap((id) => rooms.get(id) ?? [])
      const meta = [
        [stage ? (rooms.get(session.room ?? '') ?? '') : '', ...further].join(' + ').trim(),
        track ? textIn(track.name, language) : '',
        session.level === '' ? '' : levels[session.level],
        languages.get(session.lang),
        session.sponsored ? sponsored : '',
        ...(session.interpretation ?? []).map((code) =>
          t('interpretedInto', { language: sayLanguage(language, code) }),
        ),
        ...(session.captions ?? []).map((code) =>
          t('captionsIn', { language: sayLanguage(language, code) }),
        ),
        session.recording && session.recording !== 'yes' ? t(`recording.${session.recording}`) : '',
      ]
      return {
        // Short, since it stands in the page once for every session.
        id: session.code.toLowerCase(),
        start,
        end: start + session.minutes * 60_000,
        facts: factsOf?.(session),
        room: stage ? null : session.room,
        roomName: grid ? undefined : (rooms.get(session.room ?? '') ?? undefined),
        title: textIn(session.title, language),
        lang: session.lang === language ? undefined : session.lang || undefined,
        href: hrefOf(session),
        speakers: session.speakers.map((id) => names.get(id)).join(', '),
        meta: meta.filter(Boolean).join(' · '),
        host: track && {
          name: track.host?.name ?? textIn(track.name, language),
          color: track.host?.colour ?? track.colour,
        },
        kind: looks[session.kind],
        parts: parts.get(session.id),
        code: stars && hasPage(session) ? session.code : undefined,
        starred: stars?.own?.has(session.code),
      }
    })
  }
}

/** The sessions beside which nothing else is on: they fill the width of the grid. */
function whatIsAlone(sessions: readonly ReleasedSession[]): ReadonlySet<ReleasedSession> {
  const alone = new Set(sessions)
  let last: { session: ReleasedSession; end: number } | null = null
  for (const session of sessions) {
    const start = Date.parse(session.startsAt)
    const end = start + session.minutes * 60_000
    if (last && start < last.end) {
      alone.delete(session)
      alone.delete(last.session)
    }
    if (!last || end > last.end) last = { session, end }
  }
  return alone
}
