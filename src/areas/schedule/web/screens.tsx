import { notFound } from '../../../shared/app-error.ts'
import { isLanguage, type Language } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { agendaKeys } from '../domain/agenda-keys.ts'
import { nowAndNext } from '../domain/now-and-next.ts'
import { screenGroups } from '../domain/screen-groups.ts'
import { announcementsNow } from '../queries/announcements.ts'
import { AgendaScreen, themes, type ScreenTheme } from './pages/agenda-screen.tsx'
import { ScreensPage } from './pages/screens-page.tsx'
import { agendaLater, cachingOf, firstEnd, readAgenda, readRelease } from './published.tsx'

/** Where a screen for a room or a corridor is chosen. */
export async function screensPage(x: Exchange): Promise<Response> {
  const { event, release } = await readAgenda(x)
  if (!release) return agendaLater(x, event)
  const rooms = agendaKeys(release.agenda).choices.room
  return x.page(<ScreensPage event={event} rooms={rooms} />, cachingOf(event))
}

/** What is on now and next, to be read from afar: of a room, or of all. */
export async function agendaScreen(x: Exchange): Promise<Response> {
  const { event, release } = await readRelease(x)
  if (!release) return agendaLater(x, event)
  const { searchParams } = x.url
  const asked = searchParams.getAll('language').filter(isLanguage)
  const languages: readonly Language[] = asked.length > 0 ? [...new Set(asked)] : [x.language]
  const theme: ScreenTheme = themes.find((each) => each === searchParams.get('theme')) ?? 'auto'
  const { agenda } = release.content
  const now = x.context.now().getTime()
  const groups = screenGroups(agenda, agendaKeys(agenda), searchParams.get('room') ?? '', now)
  if (!groups) throw notFound()
  const { until } = nowAndNext(agenda.sessions, now)
  const announcements = await announcementsNow(x.context.db, event.id, x.context.now())
  const ends = [until === null ? null : new Date(until), firstEnd(announcements)].flatMap(
    (end) => end ?? [],
  )
  const first = ends.toSorted((one, other) => Number(one) - Number(other))[0] ?? null
  return x.page(
    <AgendaScreen
      event={event}
      groups={groups}
      languages={languages}
      theme={theme}
      changes={release.changes}
      announcements={announcements}
      now={now}
      corridor={(searchParams.get('room') ?? '') === ''}
    />,
    cachingOf(event, first),
  )
}
