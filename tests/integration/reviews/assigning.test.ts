import type { KyselyPlugin } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { setRoles } from '../../../src/areas/accounts/use-cases/set-roles.ts'
import { uncountedReviews } from '../../../src/areas/assignment/queries/conflicts.ts'
import { differenceOf } from '../../../src/areas/assignment/queries/found.ts'
import { latestRun } from '../../../src/areas/assignment/queries/runs.ts'
import { acceptAssignment } from '../../../src/areas/assignment/use-cases/accept-assignment.ts'
import { bidOnProposals } from '../../../src/areas/assignment/use-cases/bid-on-proposals.ts'
import { declareConflict } from '../../../src/areas/assignment/use-cases/declare-conflict.ts'
import { editPair } from '../../../src/areas/assignment/use-cases/edit-pair.ts'
import { saveReviewerProfile } from '../../../src/areas/assignment/use-cases/save-reviewer-profile.ts'
import { setConflictRules } from '../../../src/areas/assignment/use-cases/set-conflict-rules.ts'
import { solveAssignment } from '../../../src/areas/assignment/use-cases/solve-assignment.ts'
import { startAssignment } from '../../../src/areas/assignment/use-cases/start-assignment.ts'
import { stopAssignment } from '../../../src/areas/assignment/use-cases/stop-assignment.ts'
import { takeBackConflict } from '../../../src/areas/assignment/use-cases/take-back-conflict.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { judgedByCode } from '../../../src/areas/reviews/queries/judged.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { threeHosts } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let event: CalledEvent
let chair: Context
let readers: readonly Context[]

beforeAll(() => {
  context = testContext({ ...database, now: new Date('2026-11-20T12:00:00Z') })
})
beforeEach(async () => {
  event = await eventWithCall(context)
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  readers = [
    await committeeMember(event, 'reviewer', 'Ana'),
    await committeeMember(event, 'reviewer', 'Beto'),
    await committeeMember(event, 'reviewer', 'Caro'),
  ]
})

const settings = { reviewsPerProposal: 2, minimumLoad: 0, maximumLoad: 9 }

/** A search that went to its end. */
async function searched(by: Context, aim: 'total' | 'fair' | 'repair' = 'total', set = settings) {
  const runId = await startAssignment(by, event.slug, { aim, ...set })
  await solveAssignment(context, runId)
  return runId
}
const assign = async (aim: 'total' | 'fair' | 'repair' = 'total') =>
  acceptAssignment(chair, event.slug, await searched(chair, aim))
const assigned = async () =>
  (
    await database.db
      .selectFrom('reviewAssignments')
      .innerJoin('proposals', 'proposals.id', 'reviewAssignments.proposalId')
      .innerJoin('people', 'people.id', 'reviewAssignments.reviewerId')
      .select(['proposals.title', 'people.name'])
      .where('proposals.eventId', '=', event.id)
      .execute()
  )
    .map(({ title, name }) => `${title}: ${name}`)
    .toSorted()
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )
const works = (who: Context, organisation: string) =>
  database.db.updateTable('people').set({ organisation }).where('id', '=', who.actor!.id).execute()

test('everybody gets what they may read, is told by mail, and the log says so', async () => {
  await works(readers[0]!, 'Guayaba SA')
  const profile = { name: 'S', organisation: 'Guayaba', jobTitle: '', biography: '' }
  await submittedProposal(event, { title: 'Of Ana’s house', profile })
  await submittedProposal(event, { title: 'In Portuguese', lang: 'pt' })
  await saveReviewerProfile(readers[1]!, event.slug, {
    topics: [],
    languages: ['es', 'pt'],
    tracks: [],
    minimumLoad: null,
    maximumLoad: null,
  })
  expect(await assign('fair')).toBe(3)
  expect(await assigned()).toEqual(
    expect.arrayContaining(['Of Ana’s house: Beto', 'Of Ana’s house: Caro', 'In Portuguese: Beto']),
  )
  expect(await assigned()).toHaveLength(4)
  const mails = await database.db
    .selectFrom('mails')
    .select(['recipient', 'subject'])
    .where('eventId', '=', event.id)
    .where('kind', '=', 'review-assigned')
    .execute()
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    readers.map(({ actor }) => actor!.email).toSorted(),
  )
  const log = await database.db
    .selectFrom('auditLog')
    .select('action')
    .where('scopeId', '=', event.id)
    .where('action', 'like', 'assignment.%')
    .orderBy('id')
    .execute()
  expect(log.map(({ action }) => action)).toEqual(['assignment.start', 'assignment.accept'])
})

test('what cannot be is told by language, with what is needed and what there is', async () => {
  for (const title of ['um', 'dois']) await submittedProposal(event, { title, lang: 'pt' })
  for (const reader of readers.slice(1))
    await saveReviewerProfile(reader, event.slug, {
      topics: [],
      languages: ['es'],
      tracks: [],
      minimumLoad: null,
      maximumLoad: null,
    })
  await searched(chair)
  const run = await latestRun(database.db, event.id)
  expect([run?.state, run?.outcome]).toEqual([
    'clash',
    {
      clashes: [
        expect.objectContaining({
          kind: 'readers',
          needed: 4,
          available: 2,
          lang: 'pt',
          track: null,
        }),
      ],
    },
  ])
})

test('a pin stays, what is barred never comes, and a hand of the chair knows conflicts and reviews', async () => {
  const { code } = await submittedProposal(event, { title: 'One' })
  const [ana, beto, caro] = readers.map(({ actor }) => actor!.id)
  const act = (reviewerId: string, what: Parameters<typeof editPair>[2]['act']) =>
    codeOf(editPair(chair, event.slug, { code, reviewerId, act: what }))
  expect(await act(ana!, 'pin')).toBe('done')
  expect(await act(beto!, 'bar')).toBe('done')
  await assign()
  expect(await assigned()).toEqual(['One: Ana', 'One: Caro'])
  await scored(readers[2]!, event, code, 3)
  expect(await act(caro!, 'take-away')).toBe('already-reviewed')
  await declareConflict(readers[1]!, event.slug, { kind: 'person', said: 'nobody at all' })
  await bidOnProposals(readers[1]!, event.slug, [{ code, bid: 'conflict' }])
  expect(await act(beto!, 'assign')).toBe('reviewer-in-conflict')
  expect(await act(chair.actor!.id, 'assign')).toBe('not-found')
  expect(await act(ana!, 'free')).toBe('done')
  expect(await assigned()).toEqual(['One: Ana', 'One: Caro'])
})

test('repair after somebody left and a proposal came late: what can stay stays, shown before it is taken', async () => {
  for (const title of ['One', 'Two', 'Three']) await submittedProposal(event, { title })
  readers = [...readers, await committeeMember(event, 'reviewer', 'Dora')]
  await assign()
  const before = await assigned()
  const left = readers[0]!.actor!
  const target = { scope: 'event', slug: event.slug } as const
  await setRoles(event.owner, target, { personId: left.id, roles: [] })
  await submittedProposal(event, { title: 'Four' })
  const runId = await searched(chair, 'repair')
  const gone = before.filter((pair) => pair.endsWith('Ana')).length
  expect(await differenceOf(database.db, runId)).toEqual({
    kept: 6 - gone,
    added: gone + 2,
    removed: gone,
  })
  expect(await assigned()).toEqual(before)
  await acceptAssignment(chair, event.slug, runId)
  const after = await assigned()
  expect(after).toHaveLength(8)
  expect(after).toEqual(expect.arrayContaining(before.filter((pair) => !pair.endsWith('Ana'))))
})

test('what is taken replaces all that is still to be read, also what it gives to nobody, and nothing else', async () => {
  const elsewhere = await eventWithCall(context)
  const far = await submittedProposal(elsewhere, { title: 'Far' })
  const pair = async (proposalId: string, reviewer: Context) =>
    database.db
      .insertInto('reviewAssignments')
      .values({
        proposalId,
        reviewerId: reviewer.actor!.id,
        assignedAt: context.now(),
      })
      .execute()
  await pair(far.id, await committeeMember(elsewhere))
  const [kept, decided, barred] = [
    await submittedProposal(event, { title: 'Kept' }),
    await submittedProposal(event, { title: 'Decided' }),
    await submittedProposal(event, { title: 'Barred' }),
  ]
  await pair(decided.id, readers[0]!)
  await decideProposals(chair, event.slug, [decided.code], 'accepted')
  await pair(barred.id, readers[0]!)
  await pair(kept.id, readers[0]!)
  const runId = await searched(chair, 'total', { ...settings, reviewsPerProposal: 1 })
  // As if nobody were left to read it.
  await database.db
    .deleteFrom('assignmentRunPairs')
    .where('runId', '=', runId)
    .where('proposalId', '=', barred.id)
    .execute()
  await database.db
    .updateTable('assignmentRunPairs')
    .set({ reviewerId: readers[1]!.actor!.id })
    .where('runId', '=', runId)
    .where('proposalId', '=', kept.id)
    .execute()
  await acceptAssignment(chair, event.slug, runId)
  expect(await assigned()).toEqual(['Decided: Ana', 'Kept: Beto'])
  const others = await database.db
    .selectFrom('reviewAssignments')
    .select('proposalId')
    .where('proposalId', '=', far.id)
    .execute()
  expect(others).toEqual([{ proposalId: far.id }])
})

test('a host’s committee gets its host’s proposals only', async () => {
  const { event: hosted, owner, sides } = await threeHosts(context)
  const by = as(context, owner)
  const runId = await startAssignment(by, hosted.slug, {
    aim: 'total',
    reviewsPerProposal: 1,
    minimumLoad: 0,
    maximumLoad: 9,
  })
  await solveAssignment(context, runId)
  await acceptAssignment(by, hosted.slug, runId)
  const rows = await database.db
    .selectFrom('reviewAssignments')
    .innerJoin('proposals', 'proposals.id', 'reviewAssignments.proposalId')
    .select(['code', 'reviewerId'])
    .where('proposals.eventId', '=', hosted.id)
    .execute()
  const pairs = rows.map(({ code, reviewerId }) => [code, reviewerId]).toSorted()
  expect(pairs).toEqual(sides.map(({ proposal, reviewer }) => [proposal, reviewer.id]).toSorted())
})

test('a search can be stopped, and what it would have found is not taken', async () => {
  await submittedProposal(event)
  const runId = await startAssignment(chair, event.slug, { aim: 'fair', ...settings })
  expect(await codeOf(startAssignment(chair, event.slug, { aim: 'fair', ...settings }))).toBe(
    'assignment-running',
  )
  await stopAssignment(chair, event.slug, runId)
  await solveAssignment(context, runId)
  expect(await latestRun(database.db, event.id)).toBeUndefined()
  expect(await codeOf(acceptAssignment(chair, event.slug, runId))).toBe('not-found')
})

test('nothing stays of what a search wrote that ended midway', async () => {
  const { id } = await submittedProposal(event, { title: 'One' })
  const runId = await startAssignment(chair, event.slug, { aim: 'total', ...settings })
  await database.db
    .insertInto('assignmentRunPairs')
    .values(
      readers.map(({ actor }) => ({
        runId,
        proposalId: id,
        reviewerId: actor!.id,
        score: 0,
        reasons: '{}',
      })),
    )
    .execute()
  await solveAssignment(context, runId)
  await acceptAssignment(chair, event.slug, runId)
  expect((await assigned()).length).toEqual(2)
})

test('what was found is not taken once a conflict came up or the assignments changed', async () => {
  const { code } = await submittedProposal(event, { title: 'One' })
  const runId = await searched(chair, 'total', { ...settings, reviewsPerProposal: 3 })
  await bidOnProposals(readers[0]!, event.slug, [{ code, bid: 'conflict' }])
  expect(await codeOf(acceptAssignment(chair, event.slug, runId))).toBe('assignment-stale')
  await editPair(chair, event.slug, { code, reviewerId: readers[1]!.actor!.id, act: 'assign' })
  expect(await codeOf(acceptAssignment(chair, event.slug, runId))).toBe('assignment-changed')
})

async function race(by: readonly [Context, Context]) {
  const runs = [await searched(by[0]), await searched(by[1])] as const
  return (
    await Promise.all([
      codeOf(acceptAssignment(by[0], event.slug, runs[0])),
      codeOf(acceptAssignment(by[1], event.slug, runs[1])),
    ])
  ).toSorted()
}

test('two chairs take an assignment at once: the second is told', async () => {
  await submittedProposal(event)
  const other = await committeeMember(event, 'chair', 'Oscar Other')
  for (let round = 0; round < 5; round += 1)
    expect(await race([chair, other])).toEqual(['assignment-changed', 'done'])
})

test('negative control: with the lock off, both believe that theirs stands', async () => {
  await submittedProposal(event)
  const other = await committeeMember(event, 'chair', 'Oscar Other')
  const lockOff: KyselyPlugin = {
    transformQuery({ node }) {
      if (node.kind !== 'SelectQueryNode') return node
      const { endModifiers: _, ...rest } = node
      return rest
    },
    transformResult: async ({ result }) => result,
  }
  const unlocked = (on: Context) => ({ ...on, db: on.db.withPlugin(lockOff) })
  const seen = new Set<string>()
  for (let round = 0; round < 30 && !seen.has('done,done'); round += 1)
    seen.add((await race([unlocked(chair), unlocked(other)])).join())
  expect(seen).toContain('done,done')
})

test('declared conflicts hide what comes later too; only another chair takes them back', async () => {
  const reader = readers[0]!
  const seen = async (code: string) =>
    (await judgedByCode(database.db, event.id, [code], reader.actor!.id)).length
  const profile = { name: 'Wanda Árbol', organisation: 'Tepuy SRL', jobTitle: '', biography: '' }
  const { code } = await submittedProposal(event, { profile })
  expect(await seen(code)).toBe(1)
  await declareConflict(reader, event.slug, { kind: 'person', said: ' wanda ARBOL ' })
  expect(await seen(code)).toBe(0)
  const later = await submittedProposal(event, { profile })
  expect(await seen(later.code)).toBe(0)
  await declareConflict(reader, event.slug, { kind: 'organisation', said: 'TEPUY' })
  const rows = await database.db
    .selectFrom('declaredConflicts')
    .select('id')
    .where('personId', '=', reader.actor!.id)
    .execute()
  expect(rows).toHaveLength(2)
  expect(await codeOf(takeBackConflict(reader, event.slug, rows[0]!.id))).toBe('forbidden')
  for (const { id } of rows) await takeBackConflict(chair, event.slug, id)
  expect(await seen(code)).toBe(1)
  await declareConflict(chair, event.slug, { kind: 'person', said: 'Wanda Árbol' })
  const [own] = await database.db
    .selectFrom('declaredConflicts')
    .select('id')
    .where('personId', '=', chair.actor!.id)
    .execute()
  expect(await codeOf(takeBackConflict(chair, event.slug, own!.id))).toBe('conflict-of-interest')
})

test('an event can say that the same organisation is no conflict; a review that does not count is told to chairs', async () => {
  const reader = readers[0]!
  const profile = { name: 'W', organisation: 'Universidad Enorme', jobTitle: '', biography: '' }
  const { code, title } = await submittedProposal(event, { profile })
  await scored(reader, event, code, 2)
  const told = () => uncountedReviews(database.db, event.id, chair.actor!.id)
  expect(await told()).toEqual([])
  await works(reader, 'UNIVERSIDAD ENORME')
  expect(await told()).toEqual([{ code, title, reviewer: 'Ana', score: 2 }])
  await setConflictRules(chair, event.slug, { byOrganisation: false, byMailDomain: true })
  expect(await told()).toEqual([])
})

test('who offers less than they ask for, or a least without a most, is told', async () => {
  const save = (minimumLoad: number | null, maximumLoad: number | null) =>
    codeOf(
      saveReviewerProfile(readers[0]!, event.slug, {
        topics: [],
        languages: [],
        tracks: [],
        minimumLoad,
        maximumLoad,
      }),
    )
  expect(await save(5, 3)).toBe('invalid-input')
  expect(await save(5, null)).toBe('invalid-input')
  expect(await save(3, 5)).toBe('done')
})
