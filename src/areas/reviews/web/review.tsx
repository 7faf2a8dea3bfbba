import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { callOf } from '../../proposals/queries.ts'
import { givenBefore } from '../../proposals/queries/given-before.ts'
import { offerHandover } from '../../proposals/use-cases/offer-handover.ts'
import { revealNames } from '../../proposals/use-cases/reveal-names.ts'
import { askedChanges } from '../queries/asked-changes.ts'
import { judgedByCode } from '../queries/judged.ts'
import { neighboursInQueue } from '../queries/queue.ts'
import { discussionOf, othersReviews, proposalToReview } from '../queries/reading.ts'
import { commentOnProposal } from '../use-cases/comment-on-proposal.ts'
import { reviewProposal } from '../use-cases/review-proposal.ts'
import { queueQuery, readQueueFilter } from './filters.ts'
import { commentForm, reviewForm } from './forms.ts'
import { OwnPage } from './pages/own-page.tsx'
import { ReviewPage } from './pages/review-page.tsx'
import { readingRights } from './reading-rights.ts'

type Shown = { readonly rejected?: Rejected; readonly revealed?: boolean }

async function show(x: Exchange, { rejected, revealed = false }: Shown = {}): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [code, reader] = [x.param('proposal'), x.person.id]
  const filter = readQueueFilter(x.url.searchParams)
  const [call, event] = await Promise.all([callOf(db, id), eventBySlug(db, slug)])
  const rights = readingRights(x, call?.blind ?? false, revealed)
  const chairs = rights.chairs && x.url.searchParams.get('others') === '1'
  const [proposal, others, discussion, around, handover, asked] = await Promise.all([
    proposalToReview(db, id, code, reader, rights),
    othersReviews(db, id, code, reader, { chairs }),
    discussionOf(db, id, code, reader, { chairs }),
    neighboursInQueue(db, id, reader, filter, code),
    offerHandover({ db, standings: x.scope!.standings }, id, code),
    askedChanges(db, id, code, reader),
  ])
  if (!proposal) return own(x)
  const given = await givenBefore(db, proposal.id, { withNames: rights.withSpeakers })
  return x.page(
    <ReviewPage
      slug={slug}
      proposal={proposal}
      rights={rights}
      othersShown={chairs || proposal.mine !== null}
      others={others}
      discussion={discussion}
      around={around}
      handover={handover}
      asked={asked ?? null}
      given={given}
      timeZone={event?.timeZone ?? 'UTC'}
      query={queueQuery(filter)}
      {...(rejected && { rejected })}
    />,
  )
}

// A speaker with a role in the committee reads that it is theirs, and nothing of what the others think of it.
async function own(x: Exchange): Promise<Response> {
  const { id, slug } = x.scope!
  const [proposal] = await judgedByCode(x.context.db, id, [x.param('proposal')], x.person.id)
  if (!proposal?.own) throw notFound()
  return x.page(<OwnPage slug={slug} code={proposal.code} title={proposal.title} />)
}

/** One proposal to read and to judge. */
export const reviewPage = (x: Exchange): Promise<Response> => show(x)

/** The same with names in a blind call, this once. */
export async function reviewWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, x.param('proposal'))
  return show(x, { revealed: true })
}

export const saveReview = (x: Exchange): Promise<Response> =>
  x.submit(
    reviewForm,
    async ({ after, ...verdict }) => {
      const filter = readQueueFilter(x.url.searchParams)
      // Asked before: with the review saved, the proposal stands elsewhere in the queue.
      const { nextUnread } = await neighboursInQueue(
        x.context.db,
        x.scope!.id,
        x.person.id,
        filter,
        x.param('proposal'),
      )
      await reviewProposal(x.context, x.param('event'), x.param('proposal'), verdict)
      const reviews = x.path('manage', 'events', x.param('event'), 'reviews')
      const query = queueQuery(filter)
      if (after === 'stay') return x.redirect(`${x.url.pathname}${query}`, 'review-saved')
      return nextUnread
        ? x.redirect(`${reviews}/${nextUnread}${query}`, 'review-saved')
        : x.redirect(`${reviews}${query}`, 'review-queue-read')
    },
    (rejected) => show(x, { rejected }),
  )

export const saveComment = (x: Exchange): Promise<Response> =>
  x.submit(
    commentForm,
    async ({ body }) => {
      await commentOnProposal(x.context, x.param('event'), x.param('proposal'), body)
      const page = x.path('manage', 'events', x.param('event'), 'reviews', x.param('proposal'))
      return x.redirect(`${page}${queueQuery(readQueueFilter(x.url.searchParams))}#discussion`)
    },
    (rejected) => show(x, { rejected }),
  )
