import type { Exchange } from '../../../platform/http/exchange.tsx'
import { releasesOf } from '../queries/releases.ts'
import { ReleasesPage } from './pages/releases-page.tsx'
import { agendaLater, cachingOf, readAgenda } from './published.tsx'

/** Every release with what changed in it, newest first. */
export async function releasesPage(x: Exchange): Promise<Response> {
  const { event, release } = await readAgenda(x)
  if (!release) return agendaLater(x, event)
  const releases = await releasesOf(x.context.db, event.id)
  return x.page(<ReleasesPage event={event} releases={releases} />, cachingOf(event))
}
