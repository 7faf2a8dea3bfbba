import { beforeAll, expect, test } from 'vitest'
import { withoutPhases } from '../../../src/areas/proposals/domain/blindness.ts'
import { callOf } from '../../../src/areas/proposals/queries.ts'
import { phasesOf, readingPhase } from '../../../src/areas/proposals/queries/reading-phase.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { setUpCall } from '../../../src/areas/proposals/use-cases/set-up-call.ts'
import { commentOnProposal } from '../../../src/areas/reviews/use-cases/comment-on-proposal.ts'
import { deletePhase } from '../../../src/areas/reviews/use-cases/delete-phase.ts'
import { savePhase } from '../../../src/areas/reviews/use-cases/save-phase.ts'
import { reviewQueue } from '../../../src/areas/reviews/queries/queue.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
beforeAll(() => {
  context = testContext(database)
  app = testApp(context)
})

const day = 86_400_000
const from = (days: number) => new Date(context.now().getTime() + days * day)
const phase = { ...withoutPhases(false), name: { en: 'First reading' } }
const set = (event: CalledEvent, values: Partial<typeof phase>) =>
  savePhase(event.owner, event.slug, null, { ...phase, ...values })
const all = { track: null, format: null, language: null, state: null }
const queue = async (event: CalledEvent, who: Context) =>
  (await reviewQueue(database.db, event.id, who.actor!.id, all, 1)).rows.map(({ code }) => code)
const pageOf = async (event: CalledEvent, who: Context, path: string) =>
  (await app.fetch(`/en/manage/events/${event.slug}/reviews${path}`, { as: who.actor })).text()

test('the phase that holds is the last that has begun, before that the first', async () => {
  const event = await eventWithCall(context)
  await set(event, {
    name: { en: 'Second' },
    startsAt: from(0),
    endsAt: from(2),
    namesHidden: true,
  })
  await set(event, { name: { en: 'First' }, startsAt: from(-5), endsAt: from(-3) })
  const at = async (days: number) => {
    const { name, namesHidden } = await readingPhase(database.db, event.id, from(days))
    return [name?.en, namesHidden]
  }
  expect([await at(-9), await at(-4), await at(-1), await at(1), await at(9)]).toEqual([
    ['First', false],
    ['First', false],
    ['First', false],
    ['Second', true],
    ['Second', true],
  ])
  await expect(set(event, { startsAt: from(1), endsAt: from(4) })).rejects.toThrow('invalid-input')
})

test('what the call says of itself and its first phase are one', async () => {
  const event = await eventWithCall(context, { blind: true })
  const blind = async () => (await callOf(database.db, event.id))?.blind
  await set(event, { namesHidden: false, startsAt: from(-1) })
  expect(await blind()).toBe(false)
  const call = (await callOf(database.db, event.id))!
  await setUpCall(event.owner, event.slug, { ...call, blind: true })
  const [first] = await phasesOf(database.db, event.id)
  expect(first?.namesHidden).toBe(true)
  await set(event, { namesHidden: false, startsAt: from(2) })
  expect(await blind()).toBe(true)
  await deletePhase(event.owner, event.slug, first!.id)
  expect(await blind()).toBe(false)
})

test('reviews are taken between the dates of a phase', async () => {
  const event = await eventWithCall(context)
  const reviewer = await committeeMember(event)
  const { code } = await submittedProposal(event)
  await set(event, { startsAt: from(-2), endsAt: from(-1) })
  await expect(scored(reviewer, event, code, 3)).rejects.toThrow('review-closed')
  expect(await pageOf(event, reviewer, `/${code}`)).toContain('no reviews now')
  await scored(as(reviewer, reviewer.actor, from(-1.5)), event, code, 3)
})

test('where reviewers read what is assigned to them, the rest is not there', async () => {
  const event = await eventWithCall(context)
  const [reviewer, chair] = [await committeeMember(event), await committeeMember(event, 'chair')]
  const [mine, other] = [await submittedProposal(event), await submittedProposal(event)]
  await database.db
    .insertInto('reviewAssignments')
    .values({ proposalId: mine.id, reviewerId: reviewer.actor!.id, assignedAt: context.now() })
    .execute()
  expect((await queue(event, reviewer)).toSorted()).toEqual([mine.code, other.code].toSorted())
  await set(event, { reads: 'assigned' })
  expect(await queue(event, reviewer)).toEqual([mine.code])
  await expect(scored(reviewer, event, other.code, 5)).rejects.toThrow('not-found')
  const page = await app.fetch(`/en/manage/events/${event.slug}/reviews/${other.code}`, {
    as: reviewer.actor,
  })
  expect(page.status).toBe(404)
  expect((await queue(event, chair)).length).toBe(2)
})

test.each([
  ['never', false, false],
  ['after-own', false, true],
  ['always', true, true],
] as const)('others %s: seen before one’s own %s, after it %s', async (others, before, after) => {
  const event = await eventWithCall(context)
  const [ana, ben] = [await committeeMember(event), await committeeMember(event)]
  const { code } = await submittedProposal(event)
  await set(event, { others })
  await scored(ana, event, code, 4, 'Splendid')
  const sees = async (who: Context) =>
    (await pageOf(event, who, `/${code}?others=1`)).includes('Splendid')
  const comments = (who: Context) =>
    commentOnProposal(who, event.slug, code, 'And so?').then(
      () => 'said',
      (error: Error) => error.message,
    )
  const first = [await sees(ben), await comments(ben)]
  await scored(ben, event, code, 2)
  expect([first, [await sees(ben), await comments(ben)]]).toEqual([
    [before, before ? 'said' : others === 'never' ? 'others-hidden' : 'review-first'],
    [after, after ? 'said' : 'others-hidden'],
  ])
  expect(await sees(event.owner)).toBe(true)
})

test('a phase hides fields from reviewers, and lets speakers change what they submitted or not', async () => {
  const event = await eventWithCall(context)
  const reviewer = await committeeMember(event)
  const { code, speaker } = await submittedProposal(event, { notes: 'A whiteboard, please' })
  const edit = async (at: Date) =>
    saveProposal(
      as(context, speaker, at),
      event.slug,
      code,
      await proposalInput(event, speaker, { title: 'Changed' }),
      false,
    ).then(
      () => 'saved',
      (error: Error) => error.message,
    )
  const reads = async (who: Context) => {
    const page = await pageOf(event, who, `/${code}`)
    return ['A whiteboard, please', 'Beginner'].map((words) => page.includes(words))
  }
  await set(event, { startsAt: from(-1), hiddenFields: ['notes', 'level'], speakersEdit: 'no' })
  expect([await reads(reviewer), await reads(event.owner)]).toEqual([
    [false, false],
    [true, true],
  ])
  expect(await edit(from(0))).toBe('call-not-open')
  await set(event, { startsAt: from(1), speakersEdit: 'yes' })
  // The call has closed by then.
  expect(await edit(from(2))).toBe('saved')
})

test('a filter by a field that the phase hides leaves nothing out for a reviewer, and filters for who chairs', async () => {
  const event = await eventWithCall(context)
  await set(event, { hiddenFields: ['language'] })
  const { code } = await submittedProposal(event, { title: 'Uma noite de leitura' })
  const reviewer = await committeeMember(event)
  const chair = await committeeMember(event, 'chair')
  const { lang } = await database.db
    .selectFrom('proposals')
    .select('lang')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  const other = lang === 'pt' ? 'en' : 'pt'
  const seen = async (who: Context) =>
    (await pageOf(event, who, `?language=${other}`)).includes(`/reviews/${code}`)
  expect([await seen(reviewer), await seen(chair)]).toEqual([true, false])
})
