import { beforeAll, expect, test } from 'vitest'
import { commentOnProposal } from '../../../src/areas/reviews/use-cases/comment-on-proposal.ts'
import { recordReviews } from '../../../src/areas/reviews/use-cases/record-reviews.ts'
import { reviewProposal } from '../../../src/areas/reviews/use-cases/review-proposal.ts'
import {
  neighboursInQueue,
  nextAfter,
  countUnread,
  reviewProgress,
  reviewQueue,
} from '../../../src/areas/reviews/queries/queue.ts'
import { discussionOf, othersReviews } from '../../../src/areas/reviews/queries/reading.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import type { Verdict } from '../../../src/areas/reviews/domain/verdict.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, nothingSaid, scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const all = { track: null, format: null, language: null, state: null }
const verdict = { ...nothingSaid, scores: { overall: 4 } }
let context: Context
let event: CalledEvent
let reviewer: Context
beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2026-11-20T12:00:00Z') })
  event = await eventWithCall(context)
  reviewer = await committeeMember(event)
})

const reviewsOf = (proposalId: string) =>
  database.db
    .selectFrom('reviews')
    .select(['score', 'abstainReason', 'comment'])
    .where('proposalId', '=', proposalId)
    .orderBy('reviewerId')
    .execute()

test('a second review replaces the first, and the log keeps both', async () => {
  const { id, code } = await submittedProposal(event)
  await scored(reviewer, event, code, 2, 'Hm.')
  const later = as(reviewer, reviewer.actor, new Date(reviewer.now().getTime() + 60_000))
  await reviewProposal(later, event.slug, code, {
    ...nothingSaid,
    abstainReason: 'We work together',
  })
  expect(await reviewsOf(id)).toEqual([
    { score: null, abstainReason: 'We work together', comment: '' },
  ])
  const log = await database.db
    .selectFrom('auditLog')
    .select(['personId', 'scopeId', 'before', 'after'])
    .where('objectId', '=', id)
    .where('action', '=', 'review.write')
    .orderBy('at')
    .execute()
  expect(log).toEqual([
    {
      personId: reviewer.actor?.id,
      scopeId: event.id,
      before: null,
      after: {
        ...nothingSaid,
        score: 2,
        scores: { overall: 2 },
        comment: 'Hm.',
      },
    },
    {
      personId: reviewer.actor?.id,
      scopeId: event.id,
      before: { ...nothingSaid, score: 2, scores: {}, abstainReason: null, comment: 'Hm.' },
      after: { ...nothingSaid, score: null, scores: {}, abstainReason: 'We work together' },
    },
  ])
})

test('what is wrong with a review is said, and nothing is written', async () => {
  const { id, code } = await submittedProposal(event)
  const refused = (given: Partial<Verdict>) =>
    reviewProposal(reviewer, event.slug, code, { ...verdict, ...given }).catch(
      (error: { problems?: unknown }) => error.problems,
    )
  expect(await refused({ scores: null })).toEqual([
    { field: 'abstainReason', code: 'reason-needed' },
  ])
  expect(await refused({ scores: { overall: 6 } })).toEqual([
    { field: 'scores.overall', code: 'not-a-choice' },
  ])
  expect(await reviewsOf(id)).toEqual([])
})

test('nobody from outside the committee, nor from that of another event, reviews', async () => {
  const { id, code } = await submittedProposal(event)
  const other = await eventWithCall(context, { name: 'Another event' })
  const elsewhere = await committeeMember(other)
  const stranger = as(context, await person(context))
  await expect(reviewProposal(stranger, event.slug, code, verdict)).rejects.toThrow('forbidden')
  await expect(reviewProposal(elsewhere, event.slug, code, verdict)).rejects.toThrow('forbidden')
  // The code of one event under the address of another.
  await expect(reviewProposal(elsewhere, other.slug, code, verdict)).rejects.toThrow('not-found')
  expect(await reviewsOf(id)).toEqual([])
})

test('a speaker with a role reviews, discusses and reads nothing of their own proposal', async () => {
  for (const role of ['reviewer', 'chair', 'owner'] as const) {
    const member = await committeeMember(event, role)
    const { code, id } = await submittedProposal(event, { speaker: member.actor! })
    await scored(reviewer, event, code, 5, 'Great')
    await commentOnProposal(reviewer, event.slug, code, 'Shall we?')
    await expect(reviewProposal(member, event.slug, code, verdict)).rejects.toThrow(
      'conflict-of-interest',
    )
    await expect(commentOnProposal(member, event.slug, code, 'Yes!')).rejects.toThrow(
      'conflict-of-interest',
    )
    const chairs = { chairs: true }
    const reader = member.actor!.id
    expect(await othersReviews(database.db, event.id, code, reader, chairs)).toEqual([])
    expect(await discussionOf(database.db, event.id, code, reader, chairs)).toEqual([])
    expect((await reviewsOf(id)).length).toBe(1)
  }
})

test('a co-speaker is in conflict as well', async () => {
  const member = await committeeMember(event)
  const { code } = await submittedProposal(event, { coSpeakers: [member.actor!.email] })
  await expect(reviewProposal(member, event.slug, code, verdict)).rejects.toThrow(
    'conflict-of-interest',
  )
})

test('what others think shows after one has said what one thinks', async () => {
  const { code } = await submittedProposal(event)
  const late = await committeeMember(event, 'reviewer', 'Lara Late')
  await scored(reviewer, event, code, 1, 'No')
  await expect(commentOnProposal(late, event.slug, code, 'Why?')).rejects.toThrow('review-first')
  await commentOnProposal(reviewer, event.slug, code, 'What do you say?')
  const read = async () => ({
    reviews: await othersReviews(database.db, event.id, code, late.actor!.id, { chairs: false }),
    comments: (
      await discussionOf(database.db, event.id, code, late.actor!.id, { chairs: false })
    ).map(({ body }) => body),
  })
  expect(await read()).toEqual({ reviews: [], comments: [] })
  await scored(late, event, code, 3)
  const later = as(late, late.actor, new Date(late.now().getTime() + 60_000))
  await commentOnProposal(later, event.slug, code, 'Could be.')
  expect(await read()).toEqual({
    reviews: [
      {
        reviewer: 'Rita reviewer',
        score: 1,
        scores: {},
        abstainReason: null,
        comment: 'No',
        shareable: false,
        privateNote: '',
      },
    ],
    comments: ['What do you say?', 'Could be.'],
  })
})

test('a draft and a withdrawn proposal are not there to be reviewed', async () => {
  const { code, speaker } = await submittedProposal(event)
  await withdrawProposal(as(context, speaker), event.slug, code)
  await expect(reviewProposal(reviewer, event.slug, code, verdict)).rejects.toThrow('not-found')
})

test('the queue begins with what one has not read and the fewest have read, without one’s own', async () => {
  const other = await eventWithCall(context, { name: 'A queue' })
  const [ana, ben] = [await committeeMember(other), await committeeMember(other)]
  const read = await submittedProposal(other, { title: 'Read' })
  const once = await submittedProposal(other, { title: 'Once' })
  const never = await submittedProposal(other, { title: 'Never' })
  await submittedProposal(other, { title: 'Own', speaker: ana.actor! })
  await scored(ana, other, read.code, 5)
  await scored(ben, other, once.code, 4)
  const me = ana.actor!.id
  const { rows, total } = await reviewQueue(database.db, other.id, me, all, 1)
  expect([
    total,
    rows.map(({ title, read: done, score, reviews }) => [title, done, score, reviews]),
  ]).toEqual([
    3,
    [
      ['Never', false, null, 0],
      ['Once', false, null, 1],
      ['Read', true, 5, 1],
    ],
  ])
  expect(await reviewProgress(database.db, other.id, me)).toEqual({
    read: 1,
    total: 3,
    goal: 3,
    enough: 0,
  })
  expect(await countUnread(database.db, other.id, me)).toBe(2)
  expect(await neighboursInQueue(database.db, other.id, me, all, once.code)).toEqual({
    previous: never.code,
    next: read.code,
  })
  expect(await nextAfter(database.db, other.id, me, all, once.code)).toBe(never.code)
  const unread = await reviewQueue(database.db, other.id, me, { ...all, state: 'unread' }, 1)
  expect(unread.rows.map(({ title }) => title)).toEqual(['Never', 'Once'])
})

test('many reviews are brought in at once, by an owner, or none of them', async () => {
  const other = await eventWithCall(context, { name: 'Brought in' })
  const [ana, chair] = [await committeeMember(other), await committeeMember(other, 'chair')]
  const [one, two] = [await submittedProposal(other), await submittedProposal(other)]
  const at = new Date('2026-11-01T10:00:00Z')
  const by = { reviewerId: ana.actor!.id, at }
  const good = { ...by, score: 4, abstainReason: '', comment: '', proposal: one.code }
  await expect(recordReviews(chair, other.slug, [good])).rejects.toThrow('forbidden')
  await expect(
    recordReviews(other.owner, other.slug, [good, { ...good, proposal: 'NOWHERE' }]),
  ).rejects.toThrow('not-found')
  await expect(
    recordReviews(other.owner, other.slug, [good, { ...good, reviewerId: one.speaker.id }]),
  ).rejects.toThrow('conflict-of-interest')
  expect(await reviewsOf(one.id)).toEqual([])
  await recordReviews(other.owner, other.slug, [
    good,
    { ...by, proposal: two.code, score: null, abstainReason: 'Too near', comment: 'x' },
  ])
  const rows = await database.db
    .selectFrom('reviews')
    .select(['score', 'abstainReason', 'comment', 'createdAt'])
    .where('proposalId', 'in', [one.id, two.id])
    .orderBy('score')
    .execute()
  expect(rows).toEqual([
    { score: 4, abstainReason: null, comment: '', createdAt: at },
    { score: null, abstainReason: 'Too near', comment: 'x', createdAt: at },
  ])
})
