import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { withoutPhases } from '../../../src/areas/proposals/domain/blindness.ts'
import { savePhase } from '../../../src/areas/reviews/use-cases/save-phase.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import { compareDueProposals } from '../../../src/areas/similarity/use-cases/compare-due-proposals.ts'
import { judgeLikeness } from '../../../src/areas/similarity/use-cases/judge-likeness.ts'
import { exampleProposals as texts } from '../../../src/areas/similarity/domain/example-proposals.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
let event: CalledEvent
let other: CalledEvent
let author: Actor
let chair: Context
const codes: Record<string, string> = {}

const submit = async (to: CalledEvent, name: keyof typeof texts, speaker?: Actor) => {
  const { title, text: abstract } = texts[name]
  const { code } = await submittedProposal(to, {
    title,
    abstract,
    lang: name.endsWith('Pt') ? 'pt' : name.endsWith('En') ? 'en' : 'es',
    ...(speaker && { speaker }),
  })
  codes[name] = code
}

const page = async (by: Context, path: string, of = event) => {
  const response = await app.fetch(`/en/manage/events/${of.slug}/${path}`, { as: by.actor })
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

beforeAll(async () => {
  context = testContext(database)
  app = testApp(context)
  event = await eventWithCall(context, { name: 'Here' })
  other = await eventWithCall(context, { name: 'Elsewhere' })
  author = await person(context, { name: 'Bruna Banco' })
  await submit(event, 'bankEs', author)
  for (const name of ['bankPt', 'otherBankEn', 'argoEn', 'womenEs', 'cephEn'] as const)
    await submit(event, name)
  await submit(other, 'bankEn', author)
  await submit(other, 'argoEs')
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  expect(await compareDueProposals(context)).toBe(8)
})

describe('a committee sees what is like a proposal', () => {
  test('of its own event, with the passages that match marked', async () => {
    const shown = await page(chair, `proposals/${codes.bankEs}`)
    expect(shown).toContain(texts.bankPt.title)
    expect(shown).toContain('<mark>Kubernetes</mark>')
    expect(shown).not.toContain(texts.otherBankEn.title)
    const reviewer = await committeeMember(event)
    expect(await page(reviewer, `reviews/${codes.bankEs}`)).toContain(texts.bankPt.title)
    expect(await page(reviewer, `reviews/${codes.womenEs}`)).not.toContain('Similar proposals')
  })

  test('of another event only if they read there; else only that a speaker submitted it elsewhere as well', async () => {
    const blindly = await page(chair, `proposals/${codes.bankEs}`)
    expect([blindly.includes(texts.bankEn.title), blindly.includes('Elsewhere')]).toEqual([
      false,
      false,
    ])
    expect(blindly).toContain('also submitted to another event')
    // By somebody else: not a word.
    const argo = await page(chair, `proposals/${codes.argoEn}`)
    expect(argo).not.toContain('another event')
    const both = await committeeMember(event, 'chair', 'Bella Both')
    await grantRoles(
      other.owner,
      { scope: 'event', slug: other.slug },
      { email: both.actor!.email, name: '', roles: ['reviewer'] },
    )
    const read = await page(both, `proposals/${codes.bankEs}`)
    expect(read).toContain(texts.bankEn.title.replace('’', '’'))
    expect(read).toContain('Submitted to Elsewhere')
    expect(read).toContain('Same speaker')
  })

  test('of another event not while its reviewers read only what is assigned to them', async () => {
    const both = await committeeMember(event, 'chair', 'Rosa Both')
    const { email } = both.actor!
    const target = { scope: 'event', slug: other.slug } as const
    await grantRoles(other.owner, target, { email, roles: ['reviewer'] })
    const shows = async () =>
      (await page(both, `proposals/${codes.argoEn}`)).includes(texts.argoEs.title)
    expect(await shows()).toBe(true)
    const phase = { ...withoutPhases(false), name: { en: 'Reading' } }
    await savePhase(other.owner, other.slug, null, { ...phase, reads: 'assigned' })
    expect(await shows()).toBe(false)
    await database.db.deleteFrom('reviewPhases').where('eventId', '=', other.id).execute()
  })

  test('once on the list of pairs', async () => {
    const list = await page(chair, 'similar')
    expect(list.match(/<li>/g)?.length ?? 0).toBeGreaterThan(0)
    expect(
      list.split(`href="/en/manage/events/${event.slug}/proposals/${codes.bankEs}"`),
    ).toHaveLength(2)
    const reviewer = await committeeMember(event)
    const refused = await app.fetch(`/en/manage/events/${event.slug}/similar`, {
      as: reviewer.actor,
    })
    expect(refused.status).toBe(403)
  })
})

describe('a pair', () => {
  test('that is no duplicate leaves the list until that is taken back, and the log says who said so', async () => {
    const pair = { code: codes.bankEs!, other: codes.bankPt! }
    await judgeLikeness(chair, event.slug, pair, 'different')
    await compareDueProposals(context)
    expect(await page(chair, 'similar')).not.toContain(texts.bankPt.title)
    expect(await page(chair, 'similar?show=different')).toContain(texts.bankPt.title)
    expect(await page(chair, `proposals/${codes.bankPt}`)).toContain('Not a duplicate')
    const log = await database.db
      .selectFrom('auditLog')
      .select(['actorLabel', 'after'])
      .where('action', '=', 'similar.judge')
      .execute()
    expect(log).toEqual([
      { actorLabel: 'Carla Chair', after: { other: codes.bankPt, verdict: 'different' } },
    ])
    const form = { other: codes.bankPt!, verdict: 'open', from: 'list' }
    const answer = await app.fetch(`/en/manage/events/${event.slug}/similar/${codes.bankEs}`, {
      as: chair.actor,
      form,
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/en/manage/events/${event.slug}/similar`,
    ])
    expect(await page(chair, 'similar')).toContain(texts.bankPt.title)
  })

  test('that nobody found, or that the chair may not read, cannot be judged', async () => {
    const judge = (code: string, twin: string) =>
      judgeLikeness(chair, event.slug, { code, other: twin }, 'same')
    await expect(judge(codes.bankEs!, codes.womenEs!)).rejects.toMatchObject({ code: 'not-found' })
    await expect(judge(codes.bankEs!, codes.bankEn!)).rejects.toMatchObject({ code: 'not-found' })
    await expect(judge(codes.bankEn!, codes.bankEs!)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is found again after a change of the text, and forgotten with a withdrawal', async () => {
    const { code, id, speaker } = await submittedProposal(event, { title: 'Quite another matter' })
    await compareDueProposals(context)
    const pairs = () =>
      database.db
        .selectFrom('similarProposals')
        .select('score')
        .where((row) => row.or([row('oneId', '=', id), row('otherId', '=', id)]))
        .execute()
    expect(await pairs()).toEqual([])
    const by = as(context, speaker)
    const { title, text: abstract } = texts.cephEn
    await saveProposal(
      by,
      event.slug,
      code,
      await proposalInput(event, speaker, { title, abstract }),
      true,
    )
    expect(await compareDueProposals(context)).toBe(1)
    expect(await pairs()).toEqual([{ score: 1 }])
    await withdrawProposal(by, event.slug, code)
    await compareDueProposals(context)
    expect(await pairs()).toEqual([])
    expect(await compareDueProposals(context)).toBe(0)
  })
})

test('who reads blind learns nothing of who is behind two proposals; a conflict of interest hides a pair', async () => {
  const blind = await eventWithCall(context, { blind: true, name: 'Blind one' })
  await submit(blind, 'otelCostEs', author)
  await submit(blind, 'otelCostPt', author)
  const leader = await committeeMember(blind, 'chair')
  await submit(blind, 'argoEn', leader.actor!)
  await submit(blind, 'argoEs')
  await compareDueProposals(context)
  for (const path of ['similar', `proposals/${codes.otelCostEs}`, `reviews/${codes.otelCostEs}`]) {
    const shown = await page(leader, path, blind)
    expect(shown).toContain(texts.otelCostPt.title)
    expect([path, /Same speaker|another event|Bruna/.exec(shown)?.[0]]).toEqual([path, undefined])
  }
  const list = await page(leader, 'similar', blind)
  expect([list.includes(texts.argoEs.title), list.includes(texts.argoEn.title)]).toEqual([
    false,
    false,
  ])
  const passages = () => page(leader, 'similar', blind)
  expect(await passages()).toContain('<mark>')
  await sql`insert into proposal_redactions (proposal_id, field, source, redacted, passages, redacted_at)
    select id, 'title', title, 'A bill, halved', '{}', now() from proposals where code = ${codes['otelCostPt']}`.execute(
    database.db,
  )
  const redacted = await passages()
  expect([
    redacted.includes('A bill, halved'),
    redacted.includes(texts.otelCostPt.title),
    redacted.includes('<mark>'),
  ]).toEqual([true, false, false])
})

test('what changes while a run compares is for the next run, and nothing that was found of it is written', async () => {
  const call = await eventWithCall(context, { name: 'Meanwhile' })
  await submit(call, 'otelCostEs')
  await submit(call, 'otelCostPt')
  const [own, theirs] = [codes['otelCostEs']!, codes['otelCostPt']!]
  const pairs = async () => {
    const found = await database.db
      .selectFrom('similarProposals')
      .innerJoin('proposals as one', 'one.id', 'oneId')
      .innerJoin('proposals as other', 'other.id', 'otherId')
      .select(['one.code as oneCode', 'other.code as otherCode'])
      .where('one.eventId', '=', call.id)
      .where('other.eventId', '=', call.id)
      .execute()
    return found.map((pair) => [pair.oneCode, pair.otherCode].toSorted())
  }
  const due = () =>
    database.db
      .selectFrom('similarityDue')
      .innerJoin('proposals', 'proposals.id', 'proposalId')
      .select('code')
      .execute()
  const runs = await database.db.transaction().execute(async (held) => {
    await sql`select pg_advisory_xact_lock(hashtext('similarity'))`.execute(held)
    const both = Promise.all([compareDueProposals(context), compareDueProposals(context)])
    const waiting = sql<{ n: number }>`
      select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`
    while ((await waiting.execute(database.db)).rows[0]!.n < 2);
    const { title, text: abstract } = texts.womenEs
    await database.db
      .updateTable('proposals')
      .set({ title, abstract })
      .where('code', '=', own)
      .execute()
    return { both }
  })
  expect((await runs.both).toSorted()).toEqual([0, 1])
  expect([await due(), await pairs()]).toEqual([[{ code: own }], []])
  const { title, text: abstract } = texts.otelCostEs
  await database.db
    .updateTable('proposals')
    .set({ title, abstract })
    .where('code', '=', own)
    .execute()
  expect(await compareDueProposals(context)).toBe(1)
  expect([await due(), await pairs()]).toEqual([[], [[own, theirs].toSorted()]])
})
