import { beforeAll, expect, test } from 'vitest'
import { answerQuestion } from '../../../src/areas/reviews/use-cases/answer-question.ts'
import { askSpeakers } from '../../../src/areas/reviews/use-cases/ask-speakers.ts'
import { commentOnProposal } from '../../../src/areas/reviews/use-cases/comment-on-proposal.ts'
import { deleteCriterion } from '../../../src/areas/reviews/use-cases/delete-criterion.ts'
import { reviewProposal } from '../../../src/areas/reviews/use-cases/review-proposal.ts'
import { saveCriterion } from '../../../src/areas/reviews/use-cases/save-criterion.ts'
import { undoReview } from '../../../src/areas/reviews/use-cases/undo-review.ts'
import { criteriaOf } from '../../../src/areas/reviews/queries/criteria.ts'
import { othersReviews } from '../../../src/areas/reviews/queries/reading.ts'
import { questionsTo } from '../../../src/areas/reviews/queries/questions.ts'
import { newId } from '../../../src/shared/ids.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, nothingSaid, scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'
import type { Context } from '../../../src/platform/use-case.ts'

const database = testDatabase()
let context: Context
beforeAll(() => {
  context = testContext(database)
})

const criterion = (name: string, weight: number) => ({
  name: { en: name },
  steps: [],
  weight,
  trackId: null,
})
const idOf = async (event: CalledEvent, name: string) =>
  (await criteriaOf(database.db, event.id)).find((each) => each.name?.en === name)!.id
const scoresOf = async (proposalId: string) =>
  (
    await database.db
      .selectFrom('reviews')
      .select('score')
      .where('proposalId', '=', proposalId)
      .orderBy('createdAt')
      .execute()
  ).map(({ score }) => score)
const later = (who: Context, minutes = 1) =>
  as(who, who.actor, new Date(who.now().getTime() + minutes * 60_000))

test('scores given before there were criteria stay as one of them; weights and removals move every score', async () => {
  const event = await eventWithCall(context)
  const reviewer = await committeeMember(event)
  const { id, code } = await submittedProposal(event)
  await scored(reviewer, event, code, 2)
  await saveCriterion(event.owner, event.slug, null, criterion('Depth', 3))
  const [overall, depth] = [await idOf(event, 'Overall impression'), await idOf(event, 'Depth')]
  // Nobody has scored the new one yet.
  expect(await scoresOf(id)).toEqual([2])
  await reviewProposal(reviewer, event.slug, code, {
    ...nothingSaid,
    scores: { [overall]: 2, [depth]: 4 },
  })
  expect(await scoresOf(id)).toEqual([3.5])
  await saveCriterion(event.owner, event.slug, depth, criterion('Depth', 1))
  expect(await scoresOf(id)).toEqual([3])
  await deleteCriterion(event.owner, event.slug, overall)
  expect(await scoresOf(id)).toEqual([4])
  // Without any, the review keeps what it was.
  await deleteCriterion(event.owner, event.slug, depth)
  expect(await scoresOf(id)).toEqual([4])
})

test('each criterion asks for a score, and only chairs say what is scored', async () => {
  const event = await eventWithCall(context)
  const reviewer = await committeeMember(event)
  const { code } = await submittedProposal(event)
  await saveCriterion(event.owner, event.slug, null, criterion('Depth', 1))
  const depth = await idOf(event, 'Depth')
  await expect(
    reviewProposal(reviewer, event.slug, code, { ...nothingSaid, scores: { overall: 5 } }),
  ).rejects.toMatchObject({ problems: [{ field: `scores.${depth}`, code: 'choose-a-score' }] })
  await expect(saveCriterion(reviewer, event.slug, null, criterion('Mine', 1))).rejects.toThrow(
    'forbidden',
  )
  const other = await eventWithCall(context)
  await expect(
    saveCriterion(other.owner, other.slug, depth, criterion('Theirs', 1)),
  ).rejects.toThrow('not-found')
  await expect(deleteCriterion(other.owner, other.slug, depth)).rejects.toThrow('not-found')
})

test('a saving that arrives twice counts once, and one from before another is not taken', async () => {
  const event = await eventWithCall(context)
  const reviewer = await committeeMember(event)
  const { id, code } = await submittedProposal(event)
  const send = (by: Context, score: number, key: string, seen: Date | null) =>
    reviewProposal(
      by,
      event.slug,
      code,
      { ...nothingSaid, scores: { overall: score } },
      { key, seen },
    )
  const [phone, laptop] = [newId(), newId()]
  const first = as(reviewer, reviewer.actor, new Date('2026-11-20T10:00:00Z'))
  await send(first, 4, phone, null)
  await send(later(first), 4, phone, null)
  const log = await database.db
    .selectFrom('auditLog')
    .select('id')
    .where('objectId', '=', id)
    .where('action', '=', 'review.write')
    .execute()
  expect([await scoresOf(id), log.length]).toEqual([[4], 1])
  await send(later(first, 2), 5, laptop, first.now())
  // Written on the phone before, sent after.
  await expect(send(later(first, 3), 1, newId(), first.now())).rejects.toThrow('review-changed')
  expect(await scoresOf(id)).toEqual([5])
})

test('the last saving can be undone once: what stood before stands again, or nothing', async () => {
  const event = await eventWithCall(context)
  const reviewer = await committeeMember(event)
  const { id, code } = await submittedProposal(event)
  await scored(reviewer, event, code, 2, 'Hm.')
  await scored(later(reviewer), event, code, 5, 'Oh!')
  await undoReview(reviewer, event.slug, code)
  const rows = () =>
    database.db
      .selectFrom('reviews')
      .select(['score', 'comment'])
      .where('proposalId', '=', id)
      .execute()
  expect(await rows()).toEqual([{ score: 2, comment: 'Hm.' }])
  await expect(undoReview(reviewer, event.slug, code)).rejects.toThrow('nothing-to-undo')
  const fresh = await submittedProposal(event)
  await scored(reviewer, event, fresh.code, 3)
  await undoReview(reviewer, event.slug, fresh.code)
  expect(await scoresOf(fresh.id)).toEqual([])
  await expect(undoReview(reviewer, event.slug, fresh.code)).rejects.toThrow('nothing-to-undo')
})

test('a note to the chairs is read by them and by nobody else', async () => {
  const event = await eventWithCall(context)
  const [ana, ben] = [await committeeMember(event), await committeeMember(event)]
  const { code } = await submittedProposal(event)
  await reviewProposal(ana, event.slug, code, {
    ...nothingSaid,
    scores: { overall: 4 },
    privateNote: 'Between us',
  })
  await scored(ben, event, code, 3)
  const app = testApp(context)
  const read = async (by: Context) =>
    (
      await (
        await app.fetch(`/en/manage/events/${event.slug}/reviews/${code}?others=1`, {
          as: by.actor,
        })
      ).text()
    ).includes('Between us')
  expect([await read(event.owner), await read(ben)]).toEqual([true, false])
  const notes = await othersReviews(database.db, event.id, code, ben.actor!.id, { chairs: false })
  expect(notes.map(({ privateNote }) => privateNote)).toEqual([''])
})

const mailsTo = async (email: string, kind: string) =>
  (
    await database.db
      .selectFrom('mails')
      .select('bodyText')
      .where('recipient', '=', email)
      .where('kind', '=', kind)
      .execute()
  ).map(({ bodyText }) => bodyText)

test('who is mentioned hears of it without the words; who speaks there does not', async () => {
  const event = await eventWithCall(context)
  const ana = await committeeMember(event, 'reviewer', 'Ana Álvarez')
  const ben = await committeeMember(event, 'reviewer', 'Benito')
  const { code } = await submittedProposal(event, { speaker: ben.actor! })
  const rita = await committeeMember(event, 'reviewer', 'Rita')
  await scored(rita, event, code, 4)
  await commentOnProposal(rita, event.slug, code, '@ana alvarez and @Benito: a secret')
  const [mail] = await mailsTo(ana.actor!.email, 'reviews.mentioned')
  expect([mail?.includes('Rita mentioned you'), mail?.includes('secret')]).toEqual([true, false])
  expect(await mailsTo(ben.actor!.email, 'reviews.mentioned')).toEqual([])
})

test('a question goes to the speakers as the committee’s, the answer back as the speakers’', async () => {
  const event = await eventWithCall(context, { blind: true })
  const rita = await committeeMember(event, 'reviewer', 'Rita Reyes')
  const proposal = await submittedProposal(event, { coSpeakers: ['zoe@example.org'] })
  const { code, id, speaker } = proposal
  await askSpeakers(rita, event.slug, code, 'Is there a demo?')
  for (const email of [speaker.email, 'zoe@example.org']) {
    const [mail] = await mailsTo(email, 'reviews.question')
    expect([mail?.includes('Is there a demo?'), mail?.includes('Rita')]).toEqual([true, false])
  }
  const [question] = await questionsTo(database.db, id)
  const stranger = await committeeMember(event)
  await expect(answerQuestion(stranger, event.slug, code, question!.id, 'Yes')).rejects.toThrow(
    'not-found',
  )
  await answerQuestion(as(context, speaker), event.slug, code, question!.id, 'Two of them.')
  const [told] = await mailsTo(rita.actor!.email, 'reviews.answered')
  expect([told?.includes('The speakers of'), told?.includes(speaker.name)]).toEqual([true, false])
  const app = testApp(context)
  const page = await (
    await app.fetch(`/en/manage/events/${event.slug}/reviews/${code}`, { as: stranger.actor })
  ).text()
  expect([page.includes('Two of them.'), page.includes(speaker.name)]).toEqual([true, false])
  const own = await (
    await app.fetch(`/en/events/${event.slug}/call/proposals/${code}/questions`, { as: speaker })
  ).text()
  expect([own.includes('Is there a demo?'), own.includes('Rita')]).toEqual([true, false])
  for (let more = 0; more < 5; more += 1) await askSpeakers(rita, event.slug, code, 'And?')
  await expect(askSpeakers(rita, event.slug, code, 'And?')).rejects.toThrow('too-many-questions')
})
