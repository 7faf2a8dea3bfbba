import { setImmediate as breath } from 'node:timers/promises'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { sayShortDay, sayWeekday } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { beginSentence } from '../../../shared/begin-sentence.ts'
import { addDays, dayOf, instantAt } from '../../../shared/time.ts'
import {
  agendaQuery,
  daysOf,
  drawnDay,
  drawnView,
  filteredSessions,
  isLarge,
  readAgendaFilter,
  type AgendaFilter,
} from '../domain/agenda-filter.ts'
import { agendaKeys, type AgendaKeys } from '../domain/agenda-keys.ts'
import { sessionWords } from '../domain/agenda-search.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import { nowAndNext } from '../domain/now-and-next.ts'
import type { ReleasedAgenda, ReleasedSession } from '../domain/release-content.ts'
import { hasPage } from '../domain/session-kinds.ts'
import { starredCodes } from '../queries/stars.ts'
import { choiceLabel, sessionFacts } from './agenda-choices.ts'
import { agendaDays, agendaLists, type AgendaDay, type AgendaGroup } from './agenda-view.ts'
import { AgendaPage } from './pages/agenda-page.tsx'
import { announcementsNow } from '../queries/announcements.ts'
import { agendaLater, cachingOf, firstEnd, readAgenda, readRelease } from './published.tsx'

/** The agenda as it was published last, laid out and narrowed down by the address. */
export async function agendaPage(x: Exchange): Promise<Response> {
  // Only a search reads the long texts.
  const searched = (x.url.searchParams.get('q') ?? '').trim() !== ''
  const whole = searched ? await readRelease(x) : null
  const { event, release } = whole
    ? {
        event: whole.event,
        release: whole.release && { ...whole.release, agenda: whole.release.content.agenda },
      }
    : await readAgenda(x)
  if (!release) return agendaLater(x, event)
  const { agenda } = release
  const { language } = x
  const keys = agendaKeys(agenda)
  const filter = readAgendaFilter(x.url.searchParams, agenda, keys)
  const now = x.context.now()
  // Only an agenda of more than a page depends on the day.
  const today = isLarge(agenda) ? dayOf(now, agenda.timeZone) : ''
  const sessions = filteredSessions(agenda, filter, today, whole?.release?.content.abstracts)
  const stars = { own: x.actor && (await starredCodes(x.context.db, event.id, x.actor.id)) }
  const [announcements, { days, until }] = await Promise.all([
    announcementsNow(x.context.db, event.id, now),
    // Laid out while the database answers.
    breath().then(() => laidOut(x, { agenda, keys, filter, sessions, stars, slug: event.slug })),
  ])
  const query = agendaQuery(filter)
  const caching = cachingOf(event).caching
  const midnight = isLarge(agenda) ? instantAt(`${addDays(today, 1)}T00:00`, agenda.timeZone) : null
  const ends = [until ?? midnight, firstEnd(announcements)].flatMap((end) => end ?? [])
  // Only addresses that we link to are kept: others could be without end.
  const known = x.url.search === query && filter.q === ''
  return x.page(
    <AgendaPage
      event={event}
      release={release}
      keys={keys}
      filter={filter}
      sessions={sessions}
      day={drawnDay(agenda, filter, today)}
      days={days}
      dayPicks={daysOf(agenda).map((day) => ({
        day,
        label: beginSentence(sayWeekday(language, day)),
      }))}
      announcements={announcements}
    />,
    known && caching ? { caching: { ...caching, until: earliest(ends) } } : {},
  )
}

const earliest = (ends: readonly Date[]): Date | null =>
  ends.toSorted((a, b) => Number(a) - Number(b))[0] ?? null

/** All that a search in the agenda looks through, by the code of the session: for searching on the device. */
export async function agendaWords(x: Exchange): Promise<Response> {
  const { event, release } = await readRelease(x)
  const content = release?.content
  const wordsOf = content && sessionWords(content)
  const words = Object.fromEntries(
    (content?.agenda.sessions ?? [])
      .filter(hasPage)
      .map((session) => [session.code, wordsOf?.(session)]),
  )
  return x.body(JSON.stringify(words), 'application/json; charset=utf-8', cachingOf(event).caching)
}

type Asked = {
  readonly agenda: ReleasedAgenda
  readonly keys: AgendaKeys
  readonly filter: AgendaFilter
  readonly sessions: readonly ReleasedSession[]
  /** Which sessions the reader has starred, by their codes; null where the browser knows. */
  readonly stars: { readonly own: ReadonlySet<string> | null }
  readonly slug: string
}

/** The sessions in the view that was asked for, and the instant at which that looks otherwise. */
function laidOut(x: Exchange, { agenda, keys, filter, sessions, stars, slug }: Asked) {
  const { language } = x
  const t = translator(language, 'schedule')
  const home = eventHome(language, slug)
  const severalDays = daysOf(agenda).length > 1
  const said = {
    language,
    t,
    hrefOf: (session: ReleasedSession) =>
      hasPage(session) ? `${home}/sessions/${sessionSlug(session)}` : undefined,
    factsOf: sessionFacts(keys),
    stars,
    sayDay: (day: string) => (severalDays ? beginSentence(sayShortDay(language, day)) : ''),
  }
  const view = drawnView(filter)
  if (view === 'grid') return { days: agendaDays(agenda, sessions, said), until: null }
  if (view === 'list') {
    const sayDay = (day: string) => beginSentence(sayShortDay(language, day))
    const days = agendaLists(agenda, [{ name: '', sessions }], { ...said, sayDay })
    return { days, until: null }
  }
  if (view === 'now') {
    const { now, next, until } = nowAndNext(sessions, x.context.now().getTime())
    const groups: AgendaGroup[] = [
      { name: t('now'), sessions: now },
      { name: t('nextUp'), sessions: next },
    ]
    const days = agendaLists(agenda, groups, said)
    return { days, until: until === null ? null : new Date(until) }
  }
  const name = view === 'rooms' ? 'room' : 'track'
  const groups: AgendaGroup[] = keys.choices[name].map((choice) => ({
    name: choiceLabel(t, language, name, choice),
    sessions: sessions.filter((session) =>
      name === 'room'
        ? keys.roomsOf(session).includes(choice.value)
        : keys.of(session).track === choice.value,
    ),
  }))
  const rest = sessions.filter(
    (session) => keys.of(session)[name] === '' && (name === 'room' || hasPage(session)),
  )
  const others = { name: name === 'room' ? t('forEverybody') : t('otherSessions'), sessions: rest }
  const days: AgendaDay[] = agendaLists(agenda, [...groups, others], said)
  return { days, until: null }
}
