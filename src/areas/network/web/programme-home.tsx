import type { Exchange } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { dayOf } from '../../../shared/time.ts'
import { phasesAt } from '../../events/domain/phases.ts'
import { applicationCounts, applicationsTo } from '../../hosting/queries/applications.ts'
import { waitingWaivers } from '../../programmes/queries/waiver-requests.ts'
import { programmeEvents } from '../queries/programme-events.ts'
import { ProgrammeHome } from './pages/programme-home.tsx'

/** A steward's home: the applications and the wishes to be let off a rule that wait, then every event of the programme and how far it is. */
export async function programmeHome(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const { id } = x.scope!
  const page = pageNumber(x.url.searchParams, 1_000)
  const [waiting, counts, waivers, { events, more }] = await Promise.all([
    applicationsTo(db, id, { state: 'submitted', page: 1, size: 10 }),
    applicationCounts(db, id),
    waitingWaivers(db, id),
    programmeEvents(db, id, { now, page }),
  ])
  return x.page(
    <ProgrammeHome
      waiting={waiting.applications}
      waivers={waivers}
      waitingInAll={counts.submitted ?? 0}
      events={events.map((event) => ({
        ...event,
        phases: phasesAt(event, now, dayOf(now, event.timeZone)),
      }))}
      more={more}
      page={page}
    />,
  )
}
