import type { Exchange } from '../../../platform/http/exchange.tsx'
import { hasProvedAddress } from '../../accounts/queries.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { embargoedPostsForPress } from '../../news/queries/embargoed-posts.ts'
import { isAccredited } from '../queries/accreditations.ts'
import { EmbargoedPage } from './pages/embargoed-page.tsx'

/**
 * The event's posts under embargo, for accredited press: by the proved address of who is signed in. Others learn of
 * none.
 */
export async function embargoedPage(x: Exchange): Promise<Response> {
  const { db, now } = x.context
  const { id: personId, email } = x.person
  const event = await visibleEventScope(x.context, x.param('event'))
  const may = (await hasProvedAddress(db, personId)) && (await isAccredited(db, event.id, email))
  const posts = may ? await embargoedPostsForPress(db, { eventId: event.id }, now()) : null
  return x.page(<EmbargoedPage event={event} posts={posts} address={email} />)
}
