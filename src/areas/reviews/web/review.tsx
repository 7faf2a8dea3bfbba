import { notFound } from '../../../shared/app-error.ts'
import { paperResponse } from '../../../platform/files/paper-response.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { isReviewingOpen, seesOthers } from '../../proposals/domain/blindness.ts'
import { givenBefore } from '../../proposals/queries/given-before.ts'
import { offerHandover } from '../../proposals/use-cases/offer-handover.ts'
import { revealNames } from '../../proposals/use-cases/reveal-names.ts'
import { blackOut } from '../../proposals/domain/redaction.ts'
import { askedChanges, type AskedChanges } from '../queries/asked-changes.ts'
import { judgedByCode } from '../queries/judged.ts'
import { committeeOf } from '../queries/committee.ts'
import { criteriaOf } from '../queries/criteria.ts'
import { lastUndoable, neighboursInQueue, reviewProgress } from '../queries/queue.ts'
import { questionsOn } from '../queries/questions.ts'
import { criteriaFor } from '../domain/criteria.ts'
import { askSpeakers } from '../use-cases/ask-speakers.ts'
import { undoReview } from '../use-cases/undo-review.ts'
import { discussionOf, othersReviews, proposalToReview } from '../queries/reading.ts'
import { commentOnProposal } from '../use-cases/comment-on-proposal.ts'
import { reviewProposal } from '../use-cases/review-proposal.ts'
import { nextHref, queueQuery, readQueueFilter, seenFilter } from './filters.ts'
import { callAnswers, saveReviewerAnswers } from './call-answers.ts'
import { commentForm, questionForm, reviewForm, undoForm } from './forms.ts'
import { OwnPage } from './pages/own-page.tsx'
import { ReviewPage } from './pages/review-page.tsx'
import { readingRights } from './reading-rights.ts'
import { similarPanel } from './similar.ts'

// What is hidden in the texts is hidden in what they were before as well.
function hideInChanges(asked: AskedChanges, passages: readonly string[]): AskedChanges {
  const hide = ({ title, abstract, notes }: AskedChanges['now']) => ({
    title: blackOut(title, passages),
    abstract: blackOut(abstract, passages),
    notes: blackOut(notes, passages),
  })
  return { ...asked, before: hide(asked.before), now: hide(asked.now) }
}

type Shown = {
  readonly rejected?: Rejected
  /** What was answered to the organisers' questions, and refused. */
  readonly unanswered?: Rejected
  readonly revealed?: boolean
}

async function show(
  x: Exchange,
  { rejected, unanswered, revealed = false }: Shown = {},
): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [code, reader] = [x.param('proposal'), x.person.id]
  const [rights, event] = await Promise.all([readingRights(x, revealed), eventBySlug(db, slug)])
  const filter = seenFilter(readQueueFilter(x.url.searchParams), rights.shows)
  const { phase } = rights
  const chairs = rights.chairs && x.url.searchParams.get('others') === '1'
  const [
    proposal,
    others,
    discussion,
    around,
    handover,
    asked,
    criteria,
    questions,
    committee,
    progress,
    undoable,
  ] = await Promise.all([
    proposalToReview(db, id, code, reader, rights),
    othersReviews(db, id, code, reader, {
      chairs,
      others: phase.others,
      notes: rights.chairs,
    }),
    discussionOf(db, id, code, reader, { chairs, others: phase.others }),
    neighboursInQueue(db, id, reader, filter, code),
    offerHandover({ db, standings: x.scope!.standings }, id, code),
    askedChanges(db, id, code, reader),
    criteriaOf(db, id),
    questionsOn(db, id, code, reader, rights),
    committeeOf(db, id),
    reviewProgress(db, id, reader),
    lastUndoable(db, id, reader, rights),
  ])
  if (!proposal) return own(x)
  const answers = await callAnswers(x, code, rights.withSpeakers)
  const given = await givenBefore(db, proposal.id, { withNames: rights.withSpeakers })
  const similar = await similarPanel(x, proposal, rights)
  return x.page(
    <ReviewPage
      slug={slug}
      proposal={proposal}
      rights={rights}
      othersShown={seesOthers(phase, { reviewed: proposal.mine !== null, chairAsks: chairs })}
      open={isReviewingOpen(phase, x.context.now())}
      others={others}
      answers={answers}
      discussion={discussion}
      around={around}
      criteria={criteriaFor(criteria, proposal.trackId)}
      questions={questions}
      members={committee.filter((each) => each.id !== reader && each.name).map(({ name }) => name)}
      progress={progress}
      undoable={undoable}
      handover={handover}
      asked={asked ? hideInChanges(asked, proposal.hidden) : null}
      given={rights.shows('given') ? given : null}
      similar={similar}
      timeZone={event?.timeZone ?? 'UTC'}
      query={queueQuery(filter)}
      {...(rejected && { rejected })}
      {...(unanswered && { unanswered })}
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

const reviewsOf = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'reviews')

export const saveReview = (x: Exchange): Promise<Response> =>
  x.submit(
    reviewForm,
    async ({ after, verdict, sending }) => {
      const code = x.param('proposal')
      await reviewProposal(x.context, x.param('event'), code, verdict, sending)
      const query = queueQuery(readQueueFilter(x.url.searchParams))
      // What comes next is looked for by the page that shows it: saving waits for nothing.
      return x.saved(
        after === 'stay' ? `${x.url.pathname}${query}` : nextHref(reviewsOf(x), code, query),
        'review-saved',
      )
    },
    (rejected) => show(x, { rejected }),
  )

export const undo = (x: Exchange): Promise<Response> =>
  x.submit(
    undoForm,
    async ({ proposal }) => {
      await undoReview(x.context, x.param('event'), proposal)
      return x.redirect(`${reviewsOf(x)}/${encodeURIComponent(proposal)}`, 'review-undone')
    },
    async () => x.redirect(reviewsOf(x), 'nothing-to-undo', 'warning'),
  )

/** A file that was given as an answer: for who may read who proposes. */
export async function answerFile(x: Exchange): Promise<Response> {
  const rights = await readingRights(x, false)
  const code = x.param('proposal')
  const proposal = await proposalToReview(x.context.db, x.scope!.id, code, x.person.id, rights)
  if (!proposal) throw notFound()
  const who = x.param('who')
  const { answered, speakers } = await callAnswers(x, code, rights.withSpeakers)
  const set = who === 'proposal' ? answered : speakers.find(({ personId }) => personId === who)
  const paper = set?.papers[x.param('question')]
  if (!paper) throw notFound()
  return paperResponse(x.context.storage, paper)
}

/** What a reviewer answers to what the organisers ask. */
export const saveAnswers = (x: Exchange): Promise<Response> => {
  const page = x.path('manage', 'events', x.param('event'), 'reviews', x.param('proposal'))
  const query = queueQuery(readQueueFilter(x.url.searchParams))
  return saveReviewerAnswers(x, `${page}${query}#answers`, (unanswered) => show(x, { unanswered }))
}

export const saveComment = (x: Exchange): Promise<Response> =>
  x.submit(
    commentForm,
    async ({ body }) => {
      await commentOnProposal(x.context, x.param('event'), x.param('proposal'), body)
      return x.redirect(`${pageOf(x)}#discussion`)
    },
    (rejected) => show(x, { rejected }),
  )

export const saveQuestion = (x: Exchange): Promise<Response> =>
  x.submit(
    questionForm,
    async ({ question }) => {
      await askSpeakers(x.context, x.param('event'), x.param('proposal'), question)
      return x.redirect(`${pageOf(x)}#questions`, 'question-asked')
    },
    (rejected) => show(x, { rejected }),
  )

const pageOf = (x: Exchange) =>
  `${reviewsOf(x)}/${x.param('proposal')}${queueQuery(readQueueFilter(x.url.searchParams))}`
