import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { phaseFacts } from '../../../src/areas/events/queries.ts'
import { readFilter } from '../../../src/areas/network/domain/event-filter.ts'
import { listEvents } from '../../../src/areas/network/queries.ts'
import { callOf, proposalByCode } from '../../../src/areas/proposals/queries.ts'
import type { HostCall } from '../../../src/areas/proposals/queries/host-calls.ts'
import { hostShares } from '../../../src/areas/proposals/queries/host-shares.ts'
import { answerHandover } from '../../../src/areas/proposals/use-cases/answer-handover.ts'
import { askHandover } from '../../../src/areas/proposals/use-cases/ask-handover.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { setUpHostCall } from '../../../src/areas/proposals/use-cases/set-up-host-call.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import { rankingOf } from '../../../src/areas/reviews/queries/ranking.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { reviewProposal } from '../../../src/areas/reviews/use-cases/review-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { nothingSaid } from '../../factories/reviews.ts'
import { person } from '../../factories/people.ts'
import { proposalInput } from '../../factories/proposals.ts'
import { callsOfHosts, threeHosts, type HostSide } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

// One call for each host of an event, and a proposal that goes from one to another.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
const day = 86_400_000
const rounds = Array.from({ length: 6 }, (_, at) => at)
let context: Context
let app: TestApp
let stage: Awaited<ReturnType<typeof threeHosts>>
let calls: readonly HostCall[]
let speaker: Actor
let a: HostSide
let b: HostSide

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  stage = await threeHosts(context)
  calls = await callsOfHosts(context, stage)
  speaker = await person(context, { name: 'Sol' })
  ;[a, b] = stage.sides as [HostSide, HostSide]
})

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'odd'),
  )
const callFor = (side: HostSide) => calls.find(({ hostId }) => hostId === side.host)!

/** Submitted by the speaker to the call of a host. */
async function submittedTo(side: HostSide): Promise<string> {
  const mine = as(context, speaker)
  const { code } = await startProposal(mine, stage.event.slug, { call: callFor(side).id })
  const input = await proposalInput({ ...stage.event, owner: as(context, stage.owner) }, speaker, {
    trackId: side.track,
  })
  await saveProposal(mine, stage.event.slug, code, input, true)
  return code
}
const stands = async (code: string) => {
  const { rows } = await sql<{ call: string | null; track: string | null; status: string }>`
    select host_call_id as call, track_id as track, status from proposals where code = ${code}`.execute(
    database.db,
  )
  return rows[0]!
}
const asks = (who: Actor, code: string, to: HostSide) =>
  askHandover(as(context, who), stage.event.slug, code, {
    call: callFor(to).id,
    track: to.track,
    reason: 'It fits there',
  })
const answers = (who: Actor, code: string, accept = true) =>
  answerHandover(as(context, who), stage.event.slug, code, accept)

describe('the calls', () => {
  it('have dates of their own, which the event’s span', async () => {
    const closesAt = new Date(now.getTime() + 9 * day)
    await setUpHostCall(as(context, b.lead), stage.event.slug, b.host, {
      opensAt: new Date(now.getTime() + 2 * day),
      closesAt,
      intro: {},
      sessionQuota: null,
    })
    const start = (side: HostSide) =>
      outcome(startProposal(as(context, speaker), stage.event.slug, { call: callFor(side).id }))
    expect([await start(a), await start(b)]).toEqual(['done', 'call-not-open'])
    expect((await callOf(context.db, stage.event.id))?.closesAt).toEqual(closesAt)
  })

  it('leave the event’s closed in a gap between two of them', async () => {
    const at = (days: number) => new Date(now.getTime() + days * day)
    const spans = [
      [-9, -2],
      [2, 5],
      [3, 8],
    ] as const
    for (const [index, [from, to]] of spans.entries()) {
      const side = stage.sides[index]!
      await setUpHostCall(as(context, side.lead), stage.event.slug, side.host, {
        opensAt: at(from),
        closesAt: at(to),
        intro: {},
        sessionQuota: null,
      })
    }
    const facts = async (days: number) => {
      const { callOpensAt, callClosesAt } = await phaseFacts(context.db, stage.event.id, at(days))
      return [callOpensAt, callClosesAt]
    }
    const listed = async (days: number) => {
      const open = readFilter(new URLSearchParams({ call: 'open' }))
      const { events } = await listEvents(context.db, open, { now: at(days) })
      return events.some(({ slug }) => slug === stage.event.slug)
    }
    expect([await facts(-3), await facts(0), await facts(4), await facts(9)]).toEqual([
      [at(-9), at(-2)],
      [at(2), at(8)],
      [at(2), at(8)],
      [at(-9), at(8)],
    ])
    expect([await listed(-3), await listed(0), await listed(4)]).toEqual([true, false, true])
    const page = await (await app.fetch(`/en/events/${stage.event.slug}/call`)).text()
    expect(page.includes('Write a proposal')).toBe(false)
  })

  it('count what each host has of its share', async () => {
    const code = await submittedTo(a)
    await decideProposals(as(context, stage.owner), stage.event.slug, [code], 'accepted')
    const shares = await hostShares(context.db, stage.event.id)
    expect(shares.map(({ accepted, placed, quota }) => [accepted, placed, quota])).toEqual([
      [1, 0, 4],
      [0, 0, 4],
      [0, 0, 4],
    ])
    await setUpHostCall(as(context, a.lead), stage.event.slug, a.host, {
      opensAt: new Date(now.getTime() - day),
      closesAt: new Date(now.getTime() + day),
      intro: {},
      sessionQuota: 1,
    })
    const second = await submittedTo(a)
    await decideProposals(as(context, stage.owner), stage.event.slug, [second], 'accepted')
    const shown = async (path: string) =>
      (await app.fetch(`/en/manage/events/${stage.event.slug}/${path}`, { as: stage.owner })).text()
    expect([
      (await shown('reviews/decisions')).includes('1 more than its share'),
      (await shown('agenda')).includes('Shares of the hosts'),
    ]).toEqual([true, true])
  })

  it('are picked by who submits, by the button or by the track', async () => {
    const slug = stage.event.slug
    const mine = as(context, speaker)
    expect(await outcome(startProposal(mine, slug))).toBe('choose-a-call')
    const { code } = await startProposal(mine, slug, { track: 'track-1' })
    expect(await stands(code)).toEqual({ call: callFor(b).id, track: b.track, status: 'draft' })
    const page = await (await app.fetch(`/en/events/${slug}/call`, { as: speaker })).text()
    expect(calls.map(({ id }) => page.includes(`name="call" value="${id}"`))).toEqual([
      true,
      true,
      true,
    ])
    const form = await app.fetch(`/en/events/${slug}/call/proposals/${code}`, { as: speaker })
    const shown = await form.text()
    expect([shown.includes('Track 1'), shown.includes('Track 0')]).toEqual([true, false])
    expect([shown.includes('Format 1'), shown.includes('Format 0')]).toEqual([true, false])
  })

  it('take no track of another host', async () => {
    const mine = as(context, speaker)
    const { code } = await startProposal(mine, stage.event.slug, { call: callFor(a).id })
    const input = await proposalInput(
      { ...stage.event, owner: as(context, stage.owner) },
      speaker,
      {
        trackId: b.track,
      },
    )
    expect(await outcome(saveProposal(mine, stage.event.slug, code, input, true))).toBe(
      'invalid-input',
    )
  })

  it('leave an event with one call as it was', async () => {
    const before = await proposalByCode(context.db, stage.event.id, a.proposal)
    expect(before?.hostCallId).toBe(null)
  })
})

describe('a hand-over', () => {
  it('moves nothing before a speaker agrees, then call, track and committee', async () => {
    const code = await submittedTo(a)
    await asks(a.lead, code, b)
    const waiting = await stands(code)
    const page = await app.fetch(`/en/events/${stage.event.slug}/call/proposals/${code}`, {
      as: speaker,
    })
    expect((await page.text()).includes('It fits there')).toBe(true)
    await answers(speaker, code)
    expect([waiting.call, await stands(code)]).toEqual([
      callFor(a).id,
      { call: callFor(b).id, track: b.track, status: 'submitted' },
    ])
    const reads = async (who: Actor) =>
      (await app.fetch(`/en/manage/events/${stage.event.slug}/reviews/${code}`, { as: who })).status
    expect([await reads(a.reviewer), await reads(b.reviewer)]).toEqual([404, 200])
    const { rows } = await sql<{ kind: string; recipient: string }>`
      select kind, recipient from mails where kind like 'proposals.handover%' order by kind desc`.execute(
      database.db,
    )
    expect(rows).toEqual([
      { kind: 'proposals.handover-asked', recipient: speaker.email },
      { kind: 'proposals.handover-accepted', recipient: a.lead.email },
    ])
    const { rows: log } = await sql<{ action: string }>`
      select action from audit_log where scope_id = ${stage.event.id} and action ~ 'hand-?over' order by id`.execute(
      database.db,
    )
    expect(log.map(({ action }) => action).toSorted()).toEqual([
      'handover.accept',
      'proposal.hand-over',
    ])
  })

  it('leaves what the former committee wrote to be read, and counts it no more', async () => {
    const code = await submittedTo(a)
    const review = (who: Actor, score: number) =>
      reviewProposal(as(context, who), stage.event.slug, code, {
        ...nothingSaid,
        scores: { overall: score },
        comment: 'Read',
      })
    const ranked = async () => {
      const { rows } = await rankingOf(context.db, stage.event.id, stage.owner.id, {
        filter: { track: null, format: null, language: null, decision: null, words: null },
        order: 'mean',
        descending: true,
        page: 1,
        withSpeakers: false,
      })
      return rows.filter((row) => row.code === code).map(({ mean, reviews }) => [mean, reviews])
    }
    await review(a.reviewer, 1)
    const before = await ranked()
    await asks(a.lead, code, b)
    await answers(speaker, code)
    const moved = await ranked()
    await review(b.reviewer, 5)
    const { rows: kept } = await sql`
      select score from reviews r join proposals p on p.id = r.proposal_id where p.code = ${code} order by score`.execute(
      database.db,
    )
    expect([before, moved, await ranked(), kept]).toEqual([
      [[1, 1]],
      [[null, 0]],
      [[5, 1]],
      [{ score: 1 }, { score: 5 }],
    ])
  })

  it('stays where it is after a no, and can be asked again', async () => {
    const code = await submittedTo(a)
    await asks(stage.owner, code, b)
    await answers(speaker, code, false)
    expect([(await stands(code)).call, await outcome(asks(stage.owner, code, b))]).toEqual([
      callFor(a).id,
      'done',
    ])
  })

  it('is asked by the host that has it or by the event’s team, and answered by its speakers', async () => {
    const code = await submittedTo(a)
    const stranger = await person(context)
    expect([
      await outcome(asks(b.lead, code, b)),
      await outcome(asks(a.reviewer, code, b)),
      await outcome(asks(stranger, code, b)),
      await outcome(asks(a.lead, code, a)),
      await outcome(asks(a.lead, code, b)),
      await outcome(asks(stage.owner, code, b)),
      await outcome(answers(a.lead, code)),
      await outcome(answers(b.lead, code)),
      await outcome(answers(speaker, code)),
      await outcome(answers(speaker, code)),
    ]).toEqual([
      'forbidden',
      'forbidden',
      'forbidden',
      'invalid-input',
      'done',
      'handover-open',
      'not-found',
      'not-found',
      'done',
      'already-answered',
    ])
  })

  it('is not asked once something was decided', async () => {
    const code = await submittedTo(a)
    await decideProposals(as(context, stage.owner), stage.event.slug, [code], 'accepted')
    expect(await outcome(asks(a.lead, code, b))).toBe('already-decided')
  })

  it('stays where it is if something was decided while its speakers were asked', async () => {
    const code = await submittedTo(a)
    await asks(a.lead, code, b)
    await decideProposals(as(context, stage.owner), stage.event.slug, [code], 'accepted')
    expect([await outcome(answers(speaker, code)), (await stands(code)).call]).toEqual([
      'already-decided',
      callFor(a).id,
    ])
    expect(await outcome(answers(speaker, code, false))).toBe('done')
  })

  it('goes to no host that holds the event no more', async () => {
    const c = stage.sides[2]!
    const code = await submittedTo(a)
    await asks(a.lead, code, c)
    await revokeHost(as(context, c.lead), c, stage.event.slug, 'Not this year')
    expect([await outcome(answers(speaker, code)), (await stands(code)).call]).toEqual([
      'handover-over',
      callFor(a).id,
    ])
  })

  it('takes along no track that is another host’s by then', async () => {
    const code = await submittedTo(a)
    await asks(a.lead, code, b)
    await sql`update tracks set host_id = ${stage.sides[2]!.host} where id = ${b.track}`.execute(
      database.db,
    )
    await answers(speaker, code)
    const { call, track } = await stands(code)
    expect([call, track]).toEqual([callFor(b).id, null])
  })

  it('asked for twice at one moment waits once', async () => {
    const code = await submittedTo(a)
    const settled = await Promise.all([
      outcome(asks(a.lead, code, b)),
      outcome(asks(stage.owner, code, stage.sides[2]!)),
    ])
    expect(settled.toSorted()).toEqual(['done', 'handover-open'])
  })

  it('negative control: without the index, both would wait', async () => {
    await sql`drop index proposal_handovers_one_open`.execute(database.db)
    const code = await submittedTo(a)
    const { rows } = await sql`
      insert into proposal_handovers (id, proposal_id, to_call_id, asked_at)
      select gen_random_uuid(), p.id, ${callFor(b).id}, now() from proposals p, generate_series(1, 2)
      where p.code = ${code} returning id`.execute(database.db)
    expect(rows).toHaveLength(2)
    await sql`delete from proposal_handovers`.execute(database.db)
    await sql`create unique index proposal_handovers_one_open on proposal_handovers (proposal_id) where state = 'asked'`.execute(
      database.db,
    )
  })

  it('and a withdrawal at one moment: moved and withdrawn, or withdrawn where it was, never half', async () => {
    for (const _ of rounds) {
      const code = await submittedTo(a)
      await asks(a.lead, code, b)
      const [moved] = await Promise.all([
        outcome(answers(speaker, code)),
        outcome(withdrawProposal(as(context, speaker), stage.event.slug, code)),
      ])
      const { rows } = await sql<{ state: string }>`
        select o.state from proposal_handovers o join proposals p on p.id = o.proposal_id where p.code = ${code}`.execute(
        database.db,
      )
      expect([(await stands(code)).status, rows]).toEqual([
        'withdrawn',
        [{ state: moved === 'done' ? 'accepted' : 'ended' }],
      ])
    }
  })

  it('answered yes and no at one moment counts one of them', async () => {
    const code = await submittedTo(a)
    await asks(a.lead, code, b)
    const settled = await Promise.all([
      outcome(answers(speaker, code, true)),
      outcome(answers(speaker, code, false)),
    ])
    expect(settled.toSorted()).toEqual(['already-answered', 'done'])
  })
})
