import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { lateCodesOf } from '../../../src/areas/proposals/queries/late-codes.ts'
import { createLateCode } from '../../../src/areas/proposals/use-cases/create-late-code.ts'
import { endLateCode } from '../../../src/areas/proposals/use-cases/end-late-code.ts'
import { extendCall } from '../../../src/areas/proposals/use-cases/extend-call.ts'
import { remindOfDrafts } from '../../../src/areas/proposals/use-cases/remind-of-drafts.ts'
import { saveCallForm } from '../../../src/areas/proposals/use-cases/save-call-form.ts'
import { saveFormat } from '../../../src/areas/proposals/use-cases/save-format.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { tellOfExtension } from '../../../src/areas/proposals/use-cases/tell-of-extension.ts'
import { useLateCode } from '../../../src/areas/proposals/use-cases/use-late-code.ts'
import { usualForm } from '../../../src/areas/proposals/domain/call-form.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { callsOfHosts, threeHosts } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const start = new Date('2026-11-20T12:00:00Z')
const day = 86_400_000
const closes = new Date(start.getTime() + day)
const after = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds)
let context: Context
let event: CalledEvent
let ana: Actor
beforeEach(async () => {
  context = testContext({ ...database, now: start })
  event = await eventWithCall(context)
  ana = await person(context, { name: 'Ana Autora' })
})

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { code?: string; problems?: readonly { code: string }[] }) =>
      error.problems?.[0]?.code ?? error.code ?? 'odd',
  )
const tally = (outcomes: readonly string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].toSorted().map((one) => [one, outcomes.filter((o) => o === one).length]),
  )
const later = (who: Actor, at: Date) => as(context, who, at)
const which = () => ({ slug: event.slug, hostId: null })
const closeFormat = async (slug: string, closesAt: Date | null) => {
  const { id, ...format } = (await formatsOf(context.db, event.id)).find((f) => f.slug === slug)!
  await saveFormat(event.owner, event.slug, id, { ...format, closesAt })
  return id
}
const makeCode = (uses: number, restricted: { formatIds?: string[]; trackIds?: string[] } = {}) =>
  createLateCode(event.owner, which(), {
    expiresAt: after(closes, day),
    uses,
    note: 'Keynote',
    formatIds: [],
    trackIds: [],
    ...restricted,
  })

test('a hundred submit in the last second: what was received before the close is in, however late its turn comes', async () => {
  let now = after(closes, -1)
  const clocked = { ...testContext({ ...database, now: start }), now: () => now }
  const app = testApp(clocked)
  const writers = await Promise.all(
    Array.from({ length: 100 }, async (_, at) => {
      const who = await person(context, { name: `Writer ${at}` })
      const { code } = await startProposal(later(who, start), event.slug)
      await app.signIn(who.email)
      return { who, code, input: await proposalInput(event, who) }
    }),
  )
  const send = ({ who, code, input }: (typeof writers)[number]) =>
    app.fetch(`/en/events/${event.slug}/call/proposals/${code}`, {
      as: who,
      form: {
        title: `Talk of ${who.name}`,
        abstract: input.abstract,
        lang: 'en',
        level: 'beginner',
        formatId: input.formatId!,
        name: who.name,
        submit: '1',
      },
    })
  // The sessions are known by now; what follows is sent at once.
  await Promise.all(writers.map(({ who }) => app.fetch('/en/', { as: who })))
  const inTime = writers.slice(0, 60).map(send)
  // Every one of them has arrived, and none has had its turn.
  await new Promise(setImmediate)
  now = closes
  const tooLate = writers.slice(60).map(send)
  const [early, late] = [await Promise.all(inTime), await Promise.all(tooLate)]
  expect(tally(early.map(({ status }) => String(status)))).toEqual({ 303: 60 })
  expect(tally(late.map(({ status }) => String(status)))).toEqual({ 422: 40 })
  const page = await late[0]!.text()
  expect([
    page.includes('The call is not open now.'),
    page.includes('value="Talk of Writer 60"'),
    page.includes('What it takes.'),
  ]).toEqual([true, true, true])
  expect(
    await database.db
      .selectFrom('proposals')
      .select((eb) => ['status', 'submittedAt', eb.fn.countAll<number>().as('count')])
      .where('eventId', '=', event.id)
      .groupBy(['status', 'submittedAt'])
      .orderBy('status')
      .execute(),
  ).toEqual([
    { status: 'draft', submittedAt: null, count: 40 },
    { status: 'submitted', submittedAt: after(closes, -1), count: 60 },
  ])
})

test('a format closes before the call or after it', async () => {
  await closeFormat('talk', after(start, 1))
  const { code } = await startProposal(as(context, ana), event.slug)
  const talk = await proposalInput(event, ana)
  const submit = (at: Date, formatId = talk.formatId) =>
    outcome(saveProposal(later(ana, at), event.slug, code, { ...talk, formatId }, true))
  expect(await submit(after(start, 1))).toEqual('format-closed')
  const other = (await formatsOf(context.db, event.id)).find(
    ({ slug, minSpeakers }) => slug !== 'talk' && minSpeakers === 1,
  )!
  await closeFormat(other.slug, after(closes, day))
  expect(await submit(after(closes, 1), other.id)).toEqual('done')
  expect(await submit(after(closes, day), other.id)).toEqual('call-not-open')
})

test('of many who want the last uses of a code, as many get it as there are', async () => {
  const code = await makeCode(3)
  const people = await Promise.all(
    Array.from({ length: 12 }, (_, at) => person(context, { name: `Late ${at}` })),
  )
  const outcomes = await Promise.all(
    people.map((who) =>
      outcome(startProposal(later(who, after(closes, 1)), event.slug, { lateCode: code })),
    ),
  )
  expect(tally(outcomes)).toEqual({ done: 3, 'late-code-not-valid': 9 })
  const [kept] = await lateCodesOf(context.db, event.id, null)
  expect([kept?.used, kept?.uses]).toEqual([3, 3])
})

test('control: who counts first and writes then gives out more than there are', async () => {
  await makeCode(3)
  const [code] = await lateCodesOf(context.db, event.id, null)
  // As many connections as there are: all have read before one has written.
  const took = await Promise.all(
    Array.from({ length: 5 }, () =>
      context.db.transaction().execute(async (db) => {
        const { used, uses } = await db
          .selectFrom('lateCodes')
          .select(['used', 'uses'])
          .where('id', '=', code!.id)
          .executeTakeFirstOrThrow()
        await sql`select pg_sleep(0.3)`.execute(db)
        if (used >= uses) return false
        await db
          .updateTable('lateCodes')
          .set({ used: used + 1 })
          .where('id', '=', code!.id)
          .execute()
        return true
      }),
    ),
  )
  expect(took.filter(Boolean)).toHaveLength(5)
})

test('a code opens its formats until it expires or is ended, also for a draft begun in time, and a typed code may have spaces', async () => {
  const formats = await formatsOf(context.db, event.id)
  const talk = formats.find(({ slug }) => slug === 'talk')!
  const other = formats.find(({ slug, minSpeakers }) => slug !== 'talk' && minSpeakers === 1)!
  const code = await makeCode(2, { formatIds: [talk.id] })
  const at = after(closes, 1)
  const { code: mine } = await startProposal(as(context, ana), event.slug)
  const input = await proposalInput(event, ana)
  const submit = (formatId: string, when = at) =>
    outcome(saveProposal(later(ana, when), event.slug, mine, { ...input, formatId }, true))
  expect(await submit(talk.id)).toEqual('call-not-open')
  expect(await outcome(useLateCode(later(ana, at), event.slug, mine, 'WRONG'))).toEqual(
    'late-code-not-valid',
  )
  expect(await outcome(useLateCode(later(ana, start), event.slug, mine, code))).toEqual(
    'still-open',
  )
  const typed = ` ${code.slice(0, 5)} ${code.slice(5).toLowerCase()}`
  await useLateCode(later(ana, at), event.slug, mine, typed)
  expect(await submit(other.id)).toEqual('format-closed')
  expect(await submit(talk.id)).toEqual('done')
  expect(await submit(talk.id, after(closes, day))).toEqual('call-not-open')
  const [kept] = await lateCodesOf(context.db, event.id, null)
  await endLateCode(as(context, event.owner.actor, at), which(), kept!.id)
  expect(await submit(talk.id, after(at, 1))).toEqual('call-not-open')
  expect(
    await outcome(startProposal(later(ana, after(at, 1)), event.slug, { lateCode: code })),
  ).toEqual('late-code-not-valid')
})

test('a speaker submits as many as the call allows, also when two are sent at once', async () => {
  await saveCallForm(event.owner, which(), { form: usualForm, proposalsPerSpeaker: 2 })
  const input = await proposalInput(event, ana)
  const codes: string[] = []
  for (const _ of [1, 2, 3, 4, 5])
    codes.push((await startProposal(as(context, ana), event.slug)).code)
  const outcomes = await Promise.all(
    codes.map((code) => outcome(saveProposal(as(context, ana), event.slug, code, input, true))),
  )
  expect(tally(outcomes)).toEqual({ done: 2, 'too-many-proposals': 3 })
})

test('nobody takes the room of another speaker by naming them', async () => {
  await saveCallForm(event.owner, which(), { form: usualForm, proposalsPerSpeaker: 1 })
  const rival = as(context, await person(context, { name: 'Rita Rival' }))
  const named = await startProposal(rival, event.slug)
  const panel = (await formatsOf(context.db, event.id)).find(({ maxSpeakers }) => maxSpeakers > 1)
  const input = await proposalInput(event, rival.actor!, {
    formatId: panel!.id,
    coSpeakers: [ana.email],
  })
  await saveProposal(rival, event.slug, named.code, input, true)
  const { code } = await startProposal(as(context, ana), event.slug)
  const own = await proposalInput(event, ana)
  expect(await outcome(saveProposal(as(context, ana), event.slug, code, own, true))).toEqual('done')
})

const mailsOf = (kind: string) =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'subject'])
    .where('eventId', '=', event.id)
    .where('kind', '=', kind)
    .orderBy('createdAt')
    .orderBy('recipient')
    .execute()

test('an extension moves the deadline, tells everybody once, and stands in the log', async () => {
  const bea = await person(context, { name: 'Bea' })
  await startProposal(as(context, bea), event.slug)
  const { speaker } = await submittedProposal(event, { speaker: ana })
  const extend = (closesAt: Date | null) =>
    extendCall(event.owner, which(), { closesAt, formatId: null, words: { en: 'Holidays!' } })
  await expect(extend(closes)).rejects.toMatchObject({
    problems: [{ field: 'closesAt', code: 'not-later' }],
  })
  await expect(extend(null)).rejects.toMatchObject({
    problems: [{ field: 'closesAt', code: 'required' }],
  })
  await extend(after(closes, day))
  const { id } = await database.db
    .selectFrom('callExtensions')
    .select('id')
    .where('eventId', '=', event.id)
    .executeTakeFirstOrThrow()
  await tellOfExtension(context, id)
  await tellOfExtension(context, id)
  expect((await mailsOf('proposals.call-extended')).map(({ recipient }) => recipient)).toEqual(
    [bea.email, speaker.email].toSorted(),
  )
  expect(
    await database.db
      .selectFrom('auditLog')
      .select(['action', 'objectKind'])
      .where('scopeId', '=', event.id)
      .where('action', '=', 'call.extend')
      .execute(),
  ).toEqual([{ action: 'call.extend', objectKind: 'call' }])
})

test('a draft is reminded of a week and a day before its close, once each; what was submitted is not', async () => {
  await submittedProposal(event)
  await database.db
    .updateTable('calls')
    .set({ closesAt: after(start, 20 * day) })
    .where('eventId', '=', event.id)
    .execute()
  await startProposal(as(context, ana), event.slug)
  const run = (at: Date) => remindOfDrafts({ ...context, now: () => at })
  const said = async () => (await mailsOf('proposals.draft-reminder')).map(({ subject }) => subject)
  await run(after(start, 12 * day))
  expect(await said()).toEqual([])
  await run(after(start, 13 * day))
  await run(after(start, 15 * day))
  expect(await said()).toHaveLength(1)
  await run(after(start, 19 * day + 1))
  await run(after(start, 20 * day - 1))
  await run(after(start, 20 * day))
  expect(await said()).toHaveLength(2)
  const bea = await person(context, { name: 'Bea' })
  await startProposal(as(context, bea, after(start, 16 * day)), event.slug)
  await run(after(start, 17 * day))
  expect(await said()).toHaveLength(2)
})

test('a host’s people extend and open their own call alone', async () => {
  const stage = await threeHosts(context)
  await callsOfHosts(context, stage)
  const [a, b] = stage.sides
  const lead = as(context, a!.lead)
  const own = { slug: stage.event.slug, hostId: a!.host }
  const others = { slug: stage.event.slug, hostId: b!.host }
  const more = { closesAt: after(closes, day), formatId: null, words: {} }
  const code = { expiresAt: after(closes, day), uses: 1, note: '', formatIds: [], trackIds: [] }
  expect(await outcome(extendCall(lead, own, more))).toEqual('done')
  expect(await outcome(createLateCode(lead, own, code))).toEqual('done')
  for (const call of [others, { slug: stage.event.slug, hostId: null }]) {
    expect(await outcome(extendCall(lead, call, more))).toEqual('forbidden')
    expect(await outcome(createLateCode(lead, call, code))).toEqual('forbidden')
  }
})
