import type { KyselyPlugin } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { askForChanges } from '../../../src/areas/reviews/use-cases/ask-for-changes.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import { askedChanges } from '../../../src/areas/reviews/queries/asked-changes.ts'
import { balanceOf, rankingOf } from '../../../src/areas/reviews/queries/ranking.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext, testServices } from '../../services.ts'
import type { Context } from '../../../src/platform/use-case.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
const hour = 3_600_000
let context: Context
let event: CalledEvent
let chair: Context
let other: Context
beforeAll(() => {
  context = testContext({ ...database, now: at })
})
beforeEach(async () => {
  event = await eventWithCall(context)
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  other = await committeeMember(event, 'chair', 'Oscar Other')
})

const later = (on: Context, hours: number) =>
  as(on, on.actor, new Date(at.getTime() + hours * hour))
const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { code: string; params: unknown }) => error.code,
  )
const seenUndecided = (code: string) => new Map([[code, null]])

const race = async (by: readonly [Context, Context], code: string) =>
  (
    await Promise.all([
      outcome(decideProposals(by[0], event.slug, [code], 'accepted', seenUndecided(code))),
      outcome(decideProposals(by[1], event.slug, [code], 'rejected', seenUndecided(code))),
    ])
  ).toSorted()

test('two chairs decide the same proposal at once: the second is told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { code } = await submittedProposal(event)
    expect(await race([chair, other], code)).toEqual(['decided-meanwhile', 'done'])
  }
})

test('negative control: with the lock off, both believe that it went their way', async () => {
  const lockOff: KyselyPlugin = {
    transformQuery: ({ node }) =>
      node.kind === 'RawNode' && node.sqlFragments.join('').includes('pg_advisory_xact_lock')
        ? { ...node, sqlFragments: ['select 1'], parameters: [] }
        : node,
    transformResult: async ({ result }) => result,
  }
  const unlocked = (on: Context) => ({ ...on, db: on.db.withPlugin(lockOff) })
  const outcomes = new Set<string>()
  for (let round = 0; round < 20 && !outcomes.has('done,done'); round += 1) {
    const { code } = await submittedProposal(event)
    outcomes.add((await race([unlocked(chair), unlocked(other)], code)).join())
  }
  expect(outcomes).toContain('done,done')
})

test('the page says who decided meanwhile, and changes nothing', async () => {
  const app = testApp(testServices({ ...database, now: at }))
  const { code, title } = await submittedProposal(event)
  await decideProposals(other, event.slug, [code], 'accepted')
  const answer = await app.fetch(`/en/manage/events/${event.slug}/reviews/decisions`, {
    as: chair.actor!,
    form: { proposal: code, decision: 'rejected', seen: `${code}:none` },
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(`Oscar Other has decided on “${title}” meanwhile`)
  const all = (await balanceOf(database.db, event.id, chair.actor!.id)).find(
    ({ by }) => by === 'all',
  )
  expect(all).toEqual({
    by: 'all',
    of: null,
    submitted: 1,
    accepted: 1,
    tentative: 0,
    shortlisted: 0,
    waitlisted: 0,
    changes: 0,
    rejected: 0,
  })
})

test('nobody is told of a shortlist or of a tentative acceptance', async () => {
  const one = await submittedProposal(event)
  const two = await submittedProposal(event)
  await decideProposals(chair, event.slug, [one.code], 'shortlisted')
  await decideProposals(chair, event.slug, [two.code], 'tentative')
  expect(await prepareNotifications(chair, event.slug)).toBe(0)
})

const ranked = async (code: string) => {
  const { rows } = await rankingOf(database.db, event.id, chair.actor!.id, {
    filter: { track: null, format: null, language: null, decision: null, words: null },
    order: 'mean',
    descending: true,
    page: 1,
    withSpeakers: false,
  })
  const row = rows.find((each) => each.code === code)
  return row && [row.decision, row.changed]
}

test('asked for changes, the speaker edits after the call has closed, and it comes back with the difference', async () => {
  const { code, speaker } = await submittedProposal(event, {
    abstract: 'We run ten clusters at home.',
  })
  const by = as(context, speaker)
  const input = await proposalInput(event, speaker, {
    title: 'Clusters',
    abstract: 'We run forty clusters.',
  })
  // The call closes after a day.
  const save = (hours: number) =>
    outcome(saveProposal(later(by, hours), event.slug, code, input, true))
  const ask = (hours: number, until: number) =>
    askForChanges(later(chair, hours), event.slug, {
      codes: [code],
      words: 'Say what you learnt.',
      until: new Date(at.getTime() + until * hour),
    })
  expect(await outcome(ask(30, 29))).toBe('invalid-input')
  expect(await ask(30, 80)).toEqual({ changed: 1, mailsDropped: 0 })
  // Decided, not told: nothing is open yet.
  expect(await save(31)).toBe('call-not-open')
  expect(await prepareNotifications(later(chair, 31), event.slug, { decision: 'changes' })).toBe(1)
  expect(await save(31)).toBe('call-not-open')
  const all = { decision: null, until: new Date(at.getTime() + 1_000 * hour) }
  expect(await sendNotifications(later(chair, 32), event.slug, all)).toBe(1)
  const mail = await database.db
    .selectFrom('mails')
    .select(['subject', 'bodyText'])
    .where('eventId', '=', event.id)
    .where('kind', '=', 'reviews.changes')
    .executeTakeFirstOrThrow()
  expect(mail.subject).toContain('Please change your proposal for A called event')
  expect(mail.bodyText).toContain('Say what you learnt.')
  expect(await ranked(code)).toEqual(['changes', false])
  expect(await save(33)).toBe('done')
  expect(await ranked(code)).toEqual(['changes', true])
  const asked = await askedChanges(database.db, event.id, code, chair.actor!.id)
  expect([asked?.before.abstract, asked?.now.abstract]).toEqual([
    'We run ten clusters at home.',
    'We run forty clusters.',
  ])
  // Asked again, there is something new to tell; until then the way is shut.
  expect(await ask(40, 90)).toEqual({ changed: 1, mailsDropped: 0 })
  expect(await save(41)).toBe('call-not-open')
  expect(await prepareNotifications(later(chair, 41), event.slug)).toBe(1)
  expect(await sendNotifications(later(chair, 42), event.slug, all)).toBe(1)
  expect(await save(43)).toBe('done')
  expect(await save(91)).toBe('call-not-open')
  await decideProposals(later(chair, 44), event.slug, [code], 'accepted')
  expect(await save(45)).toBe('call-not-open')
})
