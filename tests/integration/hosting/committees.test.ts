import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { reviewersOf } from '../../../src/areas/hosting/queries/committees.ts'
import { endReviewer } from '../../../src/areas/hosting/use-cases/end-reviewer.ts'
import { nameReviewer } from '../../../src/areas/hosting/use-cases/name-reviewer.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { reviewProgress, reviewQueue } from '../../../src/areas/reviews/queries/queue.ts'
import { reviewProposal } from '../../../src/areas/reviews/use-cases/review-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { nothingSaid } from '../../factories/reviews.ts'
import { person } from '../../factories/people.ts'
import { threeHosts, type HostSide } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

// Who reads for one host of an event, and that they read nothing of the others.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let stage: Awaited<ReturnType<typeof threeHosts>>
let mine: HostSide
let theirs: HostSide

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  stage = await threeHosts(context)
  ;[mine, theirs] = stage.sides as [HostSide, HostSide]
})

const any = { track: null, format: null, language: null, state: null }
const queueOf = async (who: Actor) =>
  (await reviewQueue(context.db, stage.event.id, who.id, any, 1)).rows.map(({ code }) => code)
const scores = (who: Actor, code: string) =>
  reviewProposal(as(context, who), stage.event.slug, code, {
    ...nothingSaid,
    scores: { overall: 4 },
  }).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'odd'),
  )

describe('a host’s reviewer', () => {
  it('reads and scores the proposals of that host’s tracks, and no others', async () => {
    const table = []
    for (const { reviewer } of stage.sides) {
      table.push(await queueOf(reviewer))
      for (const { proposal } of stage.sides) table.push(await scores(reviewer, proposal))
    }
    const [a, b, c] = stage.sides.map(({ proposal }) => proposal)
    const no = 'not-found'
    expect(table).toEqual([[a], 'done', no, no, [b], no, 'done', no, [c], no, no, 'done'])
    expect(await reviewProgress(context.db, stage.event.id, mine.reviewer.id)).toEqual({
      read: 1,
      total: 1,
      goal: 3,
      enough: 0,
    })
  })

  it('has its reviews counted for the host that it reads for, but none that a conflict of interest overtook', async () => {
    const read = async ({ host }: HostSide) =>
      (await reviewersOf(context.db, stage.event.id, host)).map(({ reviews }) => reviews)
    await scores(mine.reviewer, mine.proposal)
    await scores(theirs.reviewer, theirs.proposal)
    expect([await read(mine), await read(theirs)]).toEqual([[1], [1]])
    await sql`update people set organisation = 'Guanábana SAS' where id = ${mine.reviewer.id} or id in (
      select s.person_id from proposal_speakers s join proposals p on p.id = s.proposal_id where p.code = ${mine.proposal})`.execute(
      context.db,
    )
    expect([await read(mine), await read(theirs)]).toEqual([[0], [1]])
  })

  it('meets the same over the pages, and neither ranking nor names', async () => {
    const base = `/en/manage/events/${stage.event.slug}`
    const status = async (path: string) =>
      (await app.fetch(`${base}${path}`, { as: mine.reviewer })).status
    const statuses = []
    for (const path of [
      '',
      '/reviews',
      `/reviews/${mine.proposal}`,
      `/reviews/${theirs.proposal}`,
      '/reviews/decisions',
      '/proposals',
      '/hosts',
      `/hosts/${mine.host}/committee`,
    ])
      statuses.push(await status(path))
    expect(statuses).toEqual([200, 200, 200, 404, 403, 403, 403, 403])
    const list = await (await app.fetch(`${base}/reviews`, { as: mine.reviewer })).text()
    expect([list.includes(mine.proposal), list.includes(theirs.proposal)]).toEqual([true, false])
  })

  it('reads all once the event’s team makes them a reviewer of the event', async () => {
    await grantRoles(
      as(context, stage.owner),
      { scope: 'event', slug: stage.event.slug },
      { email: mine.reviewer.email, roles: ['reviewer'] },
    )
    expect((await queueOf(mine.reviewer)).toSorted()).toEqual(
      stage.sides.map(({ proposal }) => proposal).toSorted(),
    )
  })

  it('reads nothing any more once taken off, or once the host is out', async () => {
    await endReviewer(as(context, mine.lead), stage.event.slug, mine.host, mine.reviewer.id)
    await revokeHost(as(context, theirs.lead), theirs, stage.event.slug, 'Not this year')
    expect([
      await scores(mine.reviewer, mine.proposal),
      await queueOf(mine.reviewer),
      await scores(theirs.reviewer, theirs.proposal),
      await queueOf(theirs.reviewer),
    ]).toEqual(['forbidden', [], 'forbidden', []])
  })
})

it('is named by the host’s own people only: not by the event’s owner, nor by another host', async () => {
  const somebody = await person(context)
  const names = (who: Actor) =>
    nameReviewer(as(context, who), stage.event.slug, mine.host, {
      email: somebody.email,
      name: '',
    }).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : 'odd'),
    )
  expect([
    await names(stage.owner),
    await names(theirs.lead),
    await names(mine.reviewer),
    await names(mine.lead),
    await names(mine.lead),
  ]).toEqual(['forbidden', 'forbidden', 'forbidden', 'done', 'reviewer-already'])
  const log = await database.db
    .selectFrom('auditLog')
    .select(['actorLabel', 'scopeId'])
    .where('action', '=', 'host-committee.edit')
    .where('objectId', '=', somebody.id)
    .execute()
  expect(log).toEqual([{ actorLabel: mine.lead.name, scopeId: stage.event.id }])
})

it('two who name the same person at one moment name them once', async () => {
  const somebody = await person(context)
  const names = () =>
    nameReviewer(as(context, mine.lead), stage.event.slug, mine.host, {
      email: somebody.email,
      name: '',
    })
  const settled = await Promise.allSettled([names(), names()])
  expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})
