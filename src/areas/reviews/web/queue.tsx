import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { isReviewingOpen } from '../../proposals/domain/blindness.ts'
import { formatsOf, tracksOf } from '../../proposals/queries.ts'
import {
  lastUndoable,
  nextAfter,
  ownProposalsIn,
  reviewProgress,
  reviewQueue,
} from '../queries/queue.ts'
import { committeeSettings } from '../queries/mail-templates.ts'
import { agreesToBeNamed } from '../queries/public-numbers.ts'
import { queueQuery, readQueueFilter, seenFilter } from './filters.ts'
import { readingRights } from './reading-rights.ts'
import { QueuePage } from './pages/queue-page.tsx'

/** What a reviewer has to read, and how far they are. */
export async function queuePage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const page = pageNumber(x.url.searchParams)
  const rights = await readingRights(x, false)
  const filter = seenFilter(readQueueFilter(x.url.searchParams), rights.shows)
  const [list, first, progress, undoable, own, tracks, formats, event, named, settings] =
    await Promise.all([
      reviewQueue(db, id, x.person.id, filter, page, rights),
      nextAfter(db, id, x.person.id, filter, ''),
      reviewProgress(db, id, x.person.id),
      lastUndoable(db, id, x.person.id, rights),
      ownProposalsIn(db, id, x.person.id),
      tracksOf(db, id),
      formatsOf(db, id),
      eventBySlug(db, slug),
      agreesToBeNamed(db, id, x.person.id),
      committeeSettings(db, id),
    ])
  return x.page(
    <QueuePage
      slug={slug}
      filter={filter}
      query={queueQuery(filter)}
      list={list}
      page={page}
      first={first}
      progress={progress}
      undoable={undoable}
      own={own}
      rights={rights}
      open={isReviewingOpen(rights.phase, x.context.now())}
      timeZone={event?.timeZone ?? 'UTC'}
      tracks={tracks}
      formats={formats}
      named={settings.numbersPublic ? named : null}
    />,
  )
}

/** The proposal that the reader had best read next. */
export async function nextInQueue(x: Exchange): Promise<Response> {
  const { shows } = await readingRights(x, false)
  const filter = seenFilter(readQueueFilter(x.url.searchParams), shows)
  const after = x.url.searchParams.get('after') ?? ''
  const next = await nextAfter(x.context.db, x.scope!.id, x.person.id, filter, after.slice(0, 20))
  const reviews = x.path('manage', 'events', x.param('event'), 'reviews')
  return next
    ? x.redirect(`${reviews}/${next}${queueQuery(filter)}`)
    : x.redirect(`${reviews}${queueQuery(filter)}`, 'review-queue-read')
}
