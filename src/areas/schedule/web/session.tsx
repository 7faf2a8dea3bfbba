import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { sponsorOfSession } from '../../sponsors/queries.ts'
import { publicLinksOfSession } from '../../speakers/queries/needs.ts'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import { publicThemesOfSession } from '../../themes/queries/themes-of.ts'
import { aroundSession } from '../domain/around-session.ts'
import { codeIn, eventHome, sessionSlug } from '../domain/addresses.ts'
import { isProgramme } from '../domain/session-kinds.ts'
import { announcementsNow } from '../queries/announcements.ts'
import { starredCodes } from '../queries/stars.ts'
import { GoneSessionPage } from './pages/gone-session-page.tsx'
import { SessionPage } from './pages/session-page.tsx'
import { agendaLater, cachingOf, firstEnd, readRelease } from './published.tsx'

/** One session. An address with old words leads on to the present one; a session that was cancelled says so. */
export async function sessionPage(x: Exchange): Promise<Response> {
  const { event, release } = await readRelease(x)
  if (!release) return agendaLater(x, event)
  const { agenda } = release.content
  const code = codeIn(x.param('session'))
  const session = agenda.sessions.find((each) => each.code === code)
  if (!session) {
    const gone = agenda.cancelled.find((each) => each.code === code)
    if (!gone) throw notFound()
    return x.page(<GoneSessionPage event={event} session={gone} />, cachingOf(event))
  }
  const address = sessionSlug(session)
  if (x.param('session') !== address)
    return x.redirect(`${eventHome(x.language, event.slug)}/sessions/${address}`)
  // What is held a second time says what the first says.
  const first = session.repeats ?? session.id
  const [themes, sponsor, links, stars, announcements] = await Promise.all([
    publicThemesOfSession(x.context.db, first),
    session.sponsored ? sponsorOfSession(x.context.db, first) : null,
    publicLinksOfSession(x.context.db, first),
    x.actor ? starredCodes(x.context.db, event.id, x.actor.id) : null,
    announcementsNow(x.context.db, event.id, x.context.now()),
  ])
  const end = new Date(Date.parse(session.startsAt) + session.minutes * 60_000)
  const over = isProgramme(session.kind) && end <= x.context.now()
  // From its end on the page asks for feedback.
  const earliest = [firstEnd(announcements), over ? null : end]
    .flatMap((each) => each ?? [])
    .toSorted((a, b) => Number(a) - Number(b))[0]
  return x.page(
    <SessionPage
      event={event}
      content={release.content}
      session={session}
      sponsor={sponsor?.confirmed ? sponsor : null}
      themes={namedThemes(themes, x.language)}
      links={links}
      announcements={announcements.filter(({ sessionCode }) => sessionCode === session.code)}
      over={over}
      starred={stars?.has(session.code)}
      around={aroundSession(agenda, session, release.changes)}
      release={release.number}
    />,
    cachingOf(event, earliest),
  )
}
