import { setImmediate as breath } from 'node:timers/promises'
import type { ReactNode } from 'react'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { sayInstant } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { aroundSession } from '../domain/around-session.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import { hasPage } from '../domain/session-kinds.ts'
import { announcementsNow } from '../queries/announcements.ts'
import { releasesOf } from '../queries/releases.ts'
import { ReleasesPage } from './pages/releases-page.tsx'
import { SessionPage } from './pages/session-page.tsx'
import { SpeakerPage } from './pages/speaker-page.tsx'
import { SpeakersPage } from './pages/speakers-page.tsx'
import { cachingOf, firstEnd, readRelease } from './published.tsx'

/** What a browser keeps of an agenda for when there is no network. */
export type OfflineBook = {
  readonly release: number
  /** Says which release this is; `{kept}` stands for when the device took it. */
  readonly notice: string
  /** The page in whose frame the others stand. */
  readonly frame: string
  /** By the end of their address. */
  readonly pages: Readonly<Record<string, readonly [title: string, content: string]>>
  readonly photos: readonly string[]
}

/**
 * The pages of all sessions and speakers in one file, as anybody sees them, without the frame that they share: one request
 * where a page each would be hundreds, and most of them the same bytes.
 */
export async function offlineBook(x: Exchange): Promise<Response> {
  // It is the dearest page of all: with a query, which nobody needs, it would be drawn anew each time.
  if (x.url.search) throw notFound()
  const { event, release } = await readRelease(x)
  if (!release) throw notFound()
  const { content, changes, number } = release
  const { agenda } = content
  const { language } = x
  const t = translator(language, 'schedule')
  const home = eventHome(language, event.slug)
  const announcements = await announcementsNow(x.context.db, event.id, x.context.now())
  const pages: Record<string, readonly [string, string]> = {}
  const add = async (name: string, page: ReactNode) => {
    const html = x.markup(page)
    const title = /<title>([^]*?)<\/title>/.exec(html)?.[1] ?? ''
    pages[name] = [title, /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? '']
    // Hundreds of pages: others are not to wait for all of them.
    await breath()
  }
  for (const session of agenda.sessions.filter(hasPage))
    await add(
      `sessions/${sessionSlug(session)}`,
      <SessionPage
        event={event}
        content={content}
        session={session}
        sponsor={null}
        themes={[]}
        links={[]}
        announcements={announcements.filter(({ sessionCode }) => sessionCode === session.code)}
        starred={undefined}
        over={false}
        around={aroundSession(agenda, session, changes)}
        release={number}
      />,
    )
  for (const speaker of agenda.speakers)
    await add(
      `speakers/${speaker.slug}`,
      <SpeakerPage
        event={event}
        content={content}
        speaker={speaker}
        starred={null}
        release={number}
      />,
    )
  await add('speakers', <SpeakersPage event={event} agenda={agenda} />)
  const releases = await releasesOf(x.context.db, event.id)
  await add('releases', <ReleasesPage event={event} releases={releases} />)
  const book: OfflineBook = {
    release: number,
    notice: t('offline.notice', {
      number,
      on: sayInstant(language, release.publishedAt, event.timeZone),
      kept: '{kept}',
    }),
    frame: `${home}/agenda`,
    pages,
    photos: agenda.speakers.flatMap(({ photo }) => photo ?? []),
  }
  return x.body(
    JSON.stringify(book),
    'application/json; charset=utf-8',
    cachingOf(event, firstEnd(announcements)).caching,
  )
}
