import { beforeEach, expect, test } from 'vitest'
import { writeToCommittee } from '../../../src/areas/reviews/use-cases/write-to-committee.ts'
import { writeToSpeakers } from '../../../src/areas/reviews/use-cases/write-to-speakers.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { askSpeakers } from '../../../src/areas/reviews/use-cases/ask-speakers.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
let event: CalledEvent
let chair: Context
let reviewer: Context
let code: string
let speaker: Actor
beforeEach(async () => {
  event = await eventWithCall(testContext({ ...database, now: at }), { blind: true })
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  reviewer = await committeeMember(event, 'reviewer', 'Rita Reviewer')
  ;({ code, speaker } = await submittedProposal(event, { title: 'Clusters' }))
})

const app = () => testApp(testServices({ ...database, now: at }))
const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'subject', 'bodyText', 'threadId', 'subjectId'])
    .where('eventId', '=', event.id)
    .where('kind', '=', 'reviews.message')
    .orderBy('recipient')
    .execute()

test('the team writes to all speakers, a speaker answers, and both read the whole of it', async () => {
  await writeToSpeakers(chair, event.slug, code, 'Could you speak in the morning?')
  const [told] = await mails()
  expect([told?.recipient, told?.threadId]).toEqual([speaker.email, told?.subjectId])
  await writeToCommittee(as(event.owner, speaker), event.slug, code, 'Gladly, at nine.')
  const all = await mails()
  expect(all.map(({ recipient }) => recipient)).toEqual(
    [chair.actor!.email, event.owner.actor!.email, speaker.email].toSorted(),
  )
  expect(new Set(all.map(({ threadId }) => threadId)).size).toBe(1)
  // Read blind: no mail and no page of the team says who it is.
  const toTeam = all.filter(({ recipient }) => recipient !== speaker.email)
  expect(toTeam.map(({ bodyText }) => bodyText.includes(speaker.name))).toEqual([false, false])
  const page = async (path: string, by: Actor) =>
    (await app().fetch(`/en${path}`, { as: by })).text()
  const team = await page(`/manage/events/${event.slug}/reviews/${code}/messages`, chair.actor!)
  const own = await page(`/events/${event.slug}/call/proposals/${code}/messages`, speaker)
  for (const shown of [team, own]) {
    expect(shown).toContain('Could you speak in the morning?')
    expect(shown).toContain('Gladly, at nine.')
  }
  expect(team).not.toContain(speaker.name)
  expect(own).not.toContain('Carla Chair')
})

test('who was only named as a speaker gets neither messages nor questions', async () => {
  const own = as(event.owner, speaker)
  const input = await proposalInput(event, speaker, { coSpeakers: ['named@example.org'] })
  await saveProposal(own, event.slug, code, input, false)
  await writeToSpeakers(chair, event.slug, code, 'Between us.')
  await writeToCommittee(own, event.slug, code, 'Indeed.')
  await askSpeakers(reviewer, event.slug, code, 'Is there a demo?')
  const got = await database.db
    .selectFrom('mails')
    .select('kind')
    .where('recipient', '=', 'named@example.org')
    .execute()
  expect(got).toEqual([{ kind: 'proposals.co-speaker' }])
})

test('nobody else writes or reads', async () => {
  const by = (who: Context) =>
    writeToSpeakers(who, event.slug, code, 'x').then(
      () => 'done',
      (error: { code: string }) => error.code,
    )
  expect(await by(reviewer)).toBe('forbidden')
  expect(
    await writeToCommittee(reviewer, event.slug, code, 'x').catch(
      (error: { code: string }) => error.code,
    ),
  ).toBe('not-found')
  const read = await app().fetch(`/en/events/${event.slug}/call/proposals/${code}/messages`, {
    as: chair.actor!,
  })
  expect(read.status).toBe(404)
  expect(await mails()).toEqual([])
})
