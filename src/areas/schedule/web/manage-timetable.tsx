import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { translator } from '../../../platform/i18n/messages.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { hostShares } from '../../proposals/queries/host-shares.ts'
import { buildRelease } from '../domain/build-release.ts'
import { changesBetween } from '../domain/changes.ts'
import { warningsOf } from '../domain/warnings.ts'
import { latestRelease } from '../queries/releases.ts'
import { timetableOf } from '../queries/timetable.ts'
import { takeAcceptedProposals } from '../use-cases/take-accepted-proposals.ts'
import { agendaDays } from './agenda-view.ts'
import { TimetablePage } from './pages/timetable-page.tsx'

/** The event that is managed and the working copy of its agenda. */
export async function readTimetable(x: Exchange) {
  const event = await eventBySlug(x.context.db, x.param('event'))
  if (!event) throw notFound()
  return { event, timetable: await timetableOf(x.context.db, event) }
}

/** The working copy against what is public now. */
export async function readDraftRelease(x: Exchange) {
  const { event, timetable } = await readTimetable(x)
  const published = await latestRelease(x.context.db, event.id)
  const content = buildRelease(timetable, published?.content ?? null)
  const changes = published ? changesBetween(published.content, content) : []
  return { event, timetable, published, content, changes }
}

/** The working copy: what waits for a place, what deserves a look, and the days as they stand. */
export async function timetablePage(x: Exchange): Promise<Response> {
  const { event, timetable, published, content, changes } = await readDraftRelease(x)
  const shares = await hostShares(x.context.db, event.id)
  const { language } = x
  const home = x.path('manage', 'events', event.slug, 'agenda')
  const days = agendaDays(content.agenda, content.agenda.sessions, {
    language,
    t: translator(language, 'schedule'),
    hrefOf: ({ code }) => `${home}/sessions/${code}`,
  })
  return x.page(
    <TimetablePage
      slug={event.slug}
      timetable={timetable}
      days={days}
      warnings={warningsOf(timetable)}
      published={published}
      changes={changes.length}
      shares={shares.map(({ placed, ...share }) => ({ ...share, count: placed }))}
    />,
  )
}

export async function takeAccepted(x: Exchange): Promise<Response> {
  await takeAcceptedProposals(x.context, x.param('event'))
  return x.redirect(
    `${x.path('manage', 'events', x.param('event'), 'agenda')}#unplaced`,
    'proposals-taken',
  )
}
