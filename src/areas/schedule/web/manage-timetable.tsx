import type { Exchange } from '../../../platform/http/exchange.tsx'
import { translator } from '../../../platform/i18n/messages.ts'
import { hostShares } from '../../proposals/queries/host-shares.ts'
import { buildRelease } from '../domain/build-release.ts'
import { warningsOf } from '../domain/warnings.ts'
import { takeAcceptedProposals } from '../use-cases/take-accepted-proposals.ts'
import { agendaDays } from './agenda-view.ts'
import { TimetablePage } from './pages/timetable-page.tsx'
import { readEditorContent } from './read-timetable.ts'

/** The working copy: what waits for a place, what deserves a look, and the days as they stand. */
export async function timetablePage(x: Exchange): Promise<Response> {
  const { event, timetable, published, changes, content } = await readEditorContent(x)
  // Setting up is on no release, and on the team's own pages.
  const whole = buildRelease(timetable, null, () => true)
  const shares = await hostShares(x.context.db, event.id)
  const { language } = x
  const home = x.path('manage', 'events', event.slug, 'agenda')
  const days = agendaDays(whole.agenda, whole.agenda.sessions, {
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
      content={content}
      slot={`${event.id} ${x.person.id}`}
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
