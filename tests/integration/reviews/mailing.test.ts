import { beforeAll, beforeEach, expect, test } from 'vitest'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { remindOfAnswers } from '../../../src/areas/reviews/use-cases/remind-of-answers.ts'
import { saveTemplates } from '../../../src/areas/reviews/use-cases/save-templates.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import { setAnswerBy } from '../../../src/areas/reviews/use-cases/set-answer-by.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
const day = 86_400_000
let context: Context
let event: CalledEvent
let chair: Context
let code: string
let speaker: Actor
beforeAll(() => {
  context = testContext({ ...database, now: at })
})
beforeEach(async () => {
  event = await eventWithCall(context)
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  ;({ code, speaker } = await submittedProposal(event, { title: 'Clusters' }))
})

const later = (on: Context, days: number) => as(on, on.actor, new Date(at.getTime() + days * day))
const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['kind', 'subject', 'bodyText', 'threadId', 'subjectId'])
    .where('eventId', '=', event.id)
    .where('kind', 'like', 'reviews.%')
    .orderBy('createdAt')
    .execute()
const tell = async (decision: 'accepted' | 'rejected', feedback = true) => {
  await decideProposals(chair, event.slug, [code], decision)
  await prepareNotifications(chair, event.slug, { decision, feedback })
  await sendNotifications(chair, event.slug, {
    decision: null,
    until: new Date(at.getTime() + 100 * day),
  })
  return (await mails()).at(-1)!
}
const answers = () =>
  database.db
    .selectFrom('confirmations')
    .innerJoin('proposals', 'proposals.id', 'confirmations.proposalId')
    .select('answer')
    .where('eventId', '=', event.id)
    .execute()

test('the event’s own words are filled for each reader; mails of a proposal are one conversation', async () => {
  await saveTemplates(chair, event.slug, 'accepted', {
    subject: { en: 'Yes to {title}' },
    message: { en: 'Dear {name},\n\n{feedback}\n\n{event} has {names}: {link}' },
  })
  const mail = await tell('accepted')
  expect(mail.subject).toBe('Yes to Clusters')
  expect(mail.bodyText.split('\n\n').slice(0, 2)).toEqual([
    `Dear ${speaker.name},`,
    `A called event has ${speaker.name}: http://convite.test/en/events/${event.slug}/call/proposals/${code}`,
  ])
  expect(mail.threadId).toBe(mail.subjectId)
  expect(mail.threadId).not.toBe(null)
})

test('a placeholder that there is not is said beside its field, and nothing is kept', async () => {
  const app = testApp(testServices({ ...database, now: at }))
  const answer = await app.fetch(
    `/en/manage/events/${event.slug}/reviews/templates?kind=rejected`,
    { as: chair.actor!, form: { act: 'save', 'subject.es': '{titulo}', 'message.es': 'Hola' } },
  )
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('{titulo} is no placeholder.')
  expect(await database.db.selectFrom('mailTemplates').selectAll().execute()).toHaveLength(1)
})

test('a rejection carries what reviewers let the speakers read, and nothing else they wrote', async () => {
  const [open, shut] = await Promise.all([
    committeeMember(event, 'reviewer', 'Rosa Open'),
    committeeMember(event, 'reviewer', 'Rolf Shut'),
  ])
  await scored(open, event, code, 2, 'Tell a story of your own.')
  await scored(shut, event, code, 1, 'Boring.')
  await database.db
    .updateTable('reviews')
    .set({ shareable: true })
    .where('reviewerId', '=', open.actor!.id)
    .execute()
  const { bodyText } = await tell('rejected')
  expect(bodyText).toContain('What reviewers would like you to know:\nTell a story of your own.')
  expect(bodyText).not.toContain('Boring')
  expect(bodyText).not.toContain('Rosa')
})

test('the link of the mail asks; only its button answers, without signing in', async () => {
  const { bodyText } = await tell('accepted')
  const path = /http:\/\/convite\.test(\/en\/answers\/[\w-]+)/.exec(bodyText)?.[1]
  const app = testApp(testServices({ ...database, now: at }))
  const page = await app.fetch(path!, {})
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Yes, I am coming')
  expect(await answers()).toEqual([])
  const said = await app.fetch(path!, { form: { answer: 'confirmed' } })
  expect(said.status).toBe(303)
  expect(await answers()).toEqual([{ answer: 'confirmed' }])
  expect((await app.fetch('/en/answers/nothing', {})).status).toBe(404)
})

test('who sends an acceptance does not read the secret with which its speaker answers', async () => {
  const { bodyText } = await tell('accepted')
  const secret = /answers\/([\w-]+)/.exec(bodyText)![1]!
  const { id } = await database.db
    .selectFrom('mails')
    .select('id')
    .where('eventId', '=', event.id)
    .where('kind', '=', 'reviews.accepted')
    .executeTakeFirstOrThrow()
  const app = testApp(testServices({ ...database, now: at }))
  const page = await app.fetch(`/en/manage/events/${event.slug}/reviews/notifications/${id}`, {
    as: chair.actor!,
  })
  const text = await page.text()
  expect([page.status, text.includes('/en/answers/…'), text.includes(secret)]).toEqual([
    200,
    true,
    false,
  ])
})

test('who has not answered is reminded once before the date, and again only of another date', async () => {
  const until = (days: number) => new Date(at.getTime() + days * day)
  await setAnswerBy(chair, event.slug, { answerBy: until(10), remindDays: 3 })
  const mail = await tell('accepted')
  expect(mail.bodyText).toContain('Please answer by')
  const remind = (days: number) => remindOfAnswers(later(context, days))
  expect(await remind(6)).toBe(0)
  expect(await Promise.all([remind(8), remind(8)]).then((all) => all.toSorted())).toEqual([0, 1])
  expect(await remind(9)).toBe(0)
  expect((await mails()).at(-1)?.subject).toBe('Are you coming to A called event? “Clusters”')
  await setAnswerBy(chair, event.slug, { answerBy: until(20), remindDays: 3 })
  expect(await remind(18)).toBe(1)
  await setAnswerBy(chair, event.slug, { answerBy: until(30), remindDays: 3 })
  await decideProposals(chair, event.slug, [code], 'waitlisted')
  expect(await remind(28)).toBe(0)
})
