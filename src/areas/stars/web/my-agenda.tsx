import type { Exchange } from '../../../platform/http/exchange.tsx'
import { translator } from '../../../platform/i18n/messages.ts'
import { releasesOf } from '../../schedule/queries/releases.ts'
import { newsOfSessions } from '../domain/own-changes.ts'
import { starsOfPerson } from '../queries/own-stars.ts'
import { feedAddress } from './feed.ts'
import { myDays } from './my-days.ts'
import { MyAgendaPage } from './pages/my-agenda-page.tsx'
import { cachingOf, readAgenda } from './read-agenda.ts'
import { sayNews } from './say-news.ts'

/** The words that somebody agrees to who wants mails about what changes. */
export const tellingConsent = (x: Exchange): string => translator(x.language, 'stars')('tell')

/**
 * One's own agenda. For visitors it is the same page with all sessions, of which the browser shows those starred on this
 * device: so it works without network too. With an account those of the account are shown by the server.
 */
export async function myAgendaPage(x: Exchange): Promise<Response> {
  const published = await readAgenda(x)
  const { event, release } = published
  const [own, releases] = await Promise.all([
    x.actor ? starsOfPerson(x.context.db, event.id, x.actor.id) : null,
    releasesOf(x.context.db, event.id),
  ])
  const since = (code: string): number | null => {
    const at = own?.stars.get(code)
    return own && at ? Math.max(Number(at), Number(own.seenAt)) : null
  }
  const news = [...newsOfSessions(releases).values()].flat().map((each) => ({
    code: each.code,
    at: Number(each.at),
    text: sayNews(x.language, each),
    shown: Number(each.at) > (since(each.code) ?? Infinity),
  }))
  const days = release
    ? myDays(release.agenda, x.language, {
        slug: event.slug,
        starred: new Set(own?.stars.keys() ?? []),
      })
    : []
  return x.page(
    <MyAgendaPage
      event={event}
      days={days}
      walks={release?.agenda.walks ?? []}
      news={news}
      own={
        x.actor && {
          feed: own?.feedSecret ? feedAddress(x, own.feedSecret) : null,
          tells: own?.tells ?? false,
        }
      }
    />,
    cachingOf(published),
  )
}
