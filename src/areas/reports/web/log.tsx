import { pageNumber } from '../../../platform/http/page-number.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { eventLog, logChoices, programmeLog } from '../queries.ts'
import { LogPage } from './pages/log-page.tsx'
import { ProgrammeLogPage } from './pages/programme-log-page.tsx'

/** Every act in an event: who, what, when, before and after. */
export async function logPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const event = await eventBySlug(db, x.param('event'))
  if (!event) throw notFound()
  const query = x.url.searchParams
  const filter = { action: query.get('action') || null, person: query.get('person') || null }
  const page = pageNumber(query)
  const [log, choices] = await Promise.all([
    eventLog(db, event.id, x.person.id, filter, page),
    logChoices(db, event.id),
  ])
  return x.page(<LogPage event={event} log={log} choices={choices} filter={filter} page={page} />)
}

/** What stewards did in their programme. */
export async function programmeLogPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams)
  const log = await programmeLog(x.context.db, x.scope!.id, page)
  return x.page(<ProgrammeLogPage log={log} page={page} />)
}
