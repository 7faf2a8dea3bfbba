import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { callOf, formatsOf, tracksOf } from '../../proposals/queries.ts'
import { neighboursInQueue, ownProposalsIn, reviewProgress, reviewQueue } from '../queries/queue.ts'
import { queueQuery, readQueueFilter } from './filters.ts'
import { QueuePage } from './pages/queue-page.tsx'

/** What a reviewer has to read, and how far they are. */
export async function queuePage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const filter = readQueueFilter(x.url.searchParams)
  const page = pageNumber(x.url.searchParams)
  const [list, around, progress, own, call, tracks, formats] = await Promise.all([
    reviewQueue(db, id, x.person.id, filter, page),
    neighboursInQueue(db, id, x.person.id, filter, ''),
    reviewProgress(db, id, x.person.id),
    ownProposalsIn(db, id, x.person.id),
    callOf(db, id),
    tracksOf(db, id),
    formatsOf(db, id),
  ])
  return x.page(
    <QueuePage
      slug={slug}
      filter={filter}
      query={queueQuery(filter)}
      list={list}
      page={page}
      first={around.nextUnread}
      progress={progress}
      own={own}
      blind={call?.blind ?? false}
      tracks={tracks}
      formats={formats}
    />,
  )
}
