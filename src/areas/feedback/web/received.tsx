import type { Exchange } from '../../../platform/http/exchange.tsx'
import { receivedBy } from '../queries.ts'
import { ReceivedPage } from './pages/received-page.tsx'

/** What was said of one's own sessions, where the event shows it. */
export const receivedPage = async (x: Exchange): Promise<Response> =>
  x.page(<ReceivedPage said={await receivedBy(x.context.db, x.person.id)} />)
