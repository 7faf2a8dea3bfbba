import { beforeEach, describe, expect, it } from 'vitest'
import { setUpCall } from '../../../src/areas/proposals/use-cases/set-up-call.ts'
import { checkEvent } from '../../../src/areas/programmes/queries/check.ts'
import { rulesOf } from '../../../src/areas/programmes/queries/rules.ts'
import { answerRule } from '../../../src/areas/programmes/use-cases/answer-rule.ts'
import { beginWithKcdRules } from '../../../src/areas/programmes/use-cases/begin-with-kcd-rules.ts'
import { retractAnswer } from '../../../src/areas/programmes/use-cases/retract-answer.ts'
import { saveRule } from '../../../src/areas/programmes/use-cases/save-rule.ts'
import { switchRule } from '../../../src/areas/programmes/use-cases/switch-rule.ts'
import { takeBackWaiver } from '../../../src/areas/programmes/use-cases/take-back-waiver.ts'
import { waiveRule } from '../../../src/areas/programmes/use-cases/waive-rule.ts'
import { setUpTickets } from '../../../src/areas/registration/use-cases/set-up-tickets.ts'
import { exportEvent } from '../../../src/areas/portability/use-cases/export-event.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { ruledEvent } from '../../factories/ruled-event.ts'
import { person } from '../../factories/people.ts'
import { oneQuota } from '../../factories/registration.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
// Thirteen weeks before the event of 19 February 2027.
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let made: Awaited<ReturnType<typeof ruledEvent>>

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  made = await ruledEvent(context)
})

const owner = () => as(context, made.owner)
const steward = () => as(context, made.brand.steward)
const verdict = async (key: string) => {
  const all = await checkEvent(context.db, made.event.id, now)
  return all.find(({ rule }) => rule.key === key)
}
const stateOf = async (key: string) => (await verdict(key))?.state
const of = (rule: string) => ({ event: made.event.slug, programme: made.brand.slug, rule })
const said = { kept: true, words: 'Signed on Monday.', evidenceUrl: '', paper: null }

describe('an event against the rules of its programme', () => {
  it('is measured from its own data', async () => {
    expect({
      organisers: await stateOf('organisers'),
      name: await stateOf('name'),
      call: await stateOf('call-closes'),
      price: await stateOf('price'),
    }).toEqual({ organisers: 'broken', name: 'broken', call: 'not-yet-due', price: 'not-yet-due' })
    const call = { opensAt: now, blind: true, intro: {}, criteria: {}, reviewsPerProposal: 3 }
    const closes = async (day: string) => {
      await setUpCall(owner(), made.event.slug, { ...call, closesAt: new Date(day) })
      return stateOf('call-closes')
    }
    expect([await closes('2026-12-26T12:00:00Z'), await closes('2026-12-24T12:00:00Z')]).toEqual([
      'broken',
      'met',
    ])
    await setUpTickets(
      owner(),
      made.event.slug,
      oneQuota(10, { priceMinor: 25_000, currency: 'USD' }),
    )
    expect(await stateOf('price')).toBe('broken')
  })

  it('is answered by hand with a paper that only the team and the stewards of that programme open', async () => {
    expect(await stateOf('venue-contract')).toBe('broken')
    const paper = { name: 'Contrato.pdf', bytes: new TextEncoder().encode('%PDF-1.7 signed') }
    await answerRule(owner(), of('venue-contract'), { ...said, paper })
    expect(await verdict('venue-contract')).toMatchObject({
      state: 'met',
      byHand: true,
      answer: { words: 'Signed on Monday.', evidenceName: 'Contrato.pdf', by: 'Olga Owner' },
    })
    const others = await stewardedProgramme(context)
    const stranger = await person(context)
    const asTeam = `/en/manage/events/${made.event.slug}/rules/${made.brand.slug}/venue-contract/evidence`
    const asSteward = (slug: string) =>
      `/en/manage/programmes/${slug}/checks/${made.event.slug}/venue-contract/evidence`
    const status = async (path: string, actor: typeof stranger) =>
      (await app.fetch(path, { as: actor })).status
    const opened = await app.fetch(asTeam, { as: made.owner })
    expect(await opened.text()).toBe('%PDF-1.7 signed')
    expect({
      steward: await status(asSteward(made.brand.slug), made.brand.steward),
      stranger: await status(asTeam, stranger),
      otherSteward: await status(asSteward(made.brand.slug), others.steward),
      throughTheirs: await status(asSteward(others.slug), others.steward),
    }).toEqual({ steward: 200, stranger: 403, otherSteward: 403, throughTheirs: 404 })
    const file = await exportEvent(as(context, { ...made.owner, admin: true }), made.event.slug)
    expect(file.event.rule_answers).toHaveLength(1)
    expect(Object.values(file.bytes)).toContain(Buffer.from('%PDF-1.7 signed').toString('base64'))
    await retractAnswer(owner(), of('venue-contract'))
    expect(await stateOf('venue-contract')).toBe('broken')
  })

  it('cannot be answered by hand where Convite measures it, nor for a programme that does not hold it', async () => {
    const others = await stewardedProgramme(context)
    await beginWithKcdRules(as(context, others.steward), others.slug)
    for (const rule of [of('organisers'), { ...of('insurance'), programme: others.slug }])
      await expect(answerRule(owner(), rule, said)).rejects.toMatchObject({ code: 'not-found' })
    const paper = { name: 'x.pdf', bytes: new TextEncoder().encode('<script>') }
    await expect(answerRule(owner(), of('insurance'), { ...said, paper })).rejects.toMatchObject({
      code: 'not-a-paper',
    })
  })
})

describe('a waiver', () => {
  const target = () => ({
    programme: made.brand.slug,
    event: made.event.slug,
    rule: 'organisers',
  })

  it('is given with a reason that the team sees, and taken back; both logs keep it', async () => {
    await waiveRule(steward(), target(), 'The first edition of a small town')
    const page = await app.fetch(`/en/manage/events/${made.event.slug}/rules`, { as: made.owner })
    expect(await page.text()).toContain('The first edition of a small town')
    expect(await stateOf('organisers')).toBe('waived')
    await expect(waiveRule(steward(), target(), 'Again')).rejects.toMatchObject({
      code: 'already-waived',
    })
    await takeBackWaiver(steward(), target())
    expect(await stateOf('organisers')).toBe('broken')
    const log = await database.db
      .selectFrom('auditLog')
      .select(['action', 'scope'])
      .where('scopeId', 'in', [made.event.id, made.brand.id])
      .where('action', 'in', ['rule.waive', 'rule.take-back'])
      .orderBy('action')
      .orderBy('scope')
      .execute()
    expect(log.map(({ action, scope }) => `${action} ${scope}`)).toEqual([
      'rule.take-back event',
      'rule.take-back programme',
      'rule.waive event',
      'rule.waive programme',
    ])
  })

  it('is for the stewards of that programme alone, and for its own events', async () => {
    const others = await stewardedProgramme(context)
    await beginWithKcdRules(as(context, others.steward), others.slug)
    const act = (actor: typeof made.owner, programme = made.brand.slug) =>
      waiveRule(as(context, actor), { ...target(), programme }, 'Because')
    await expect(act(others.steward)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(act(made.owner)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(act(others.steward, others.slug)).rejects.toMatchObject({ code: 'not-found' })
    expect(await stateOf('organisers')).toBe('broken')
  })

  it('is given once, however many stewards press at the same time', async () => {
    const tries = await Promise.allSettled(
      [1, 2, 3, 4].map((n) => waiveRule(steward(), target(), `Reason ${n}`)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('the rules of a programme', () => {
  it('are begun once', async () => {
    await expect(beginWithKcdRules(steward(), made.brand.slug)).rejects.toMatchObject({
      code: 'has-rules',
    })
  })

  it('are changed number by number, and the log shows what stood before', async () => {
    const [rule] = await rulesOf(context.db, made.brand.id)
    const { key, programmeId, enabled, ...values } = rule!
    await saveRule(steward(), made.brand.slug, key, { ...values, parameters: { count: 1 } })
    expect([key, await stateOf('organisers')]).toEqual(['organisers', 'met'])
    const [entry] = await database.db
      .selectFrom('auditLog')
      .select(['before', 'after'])
      .where('action', '=', 'rule.edit')
      .where('scopeId', '=', programmeId)
      .execute()
    expect(entry).toMatchObject({ before: { count: 3 }, after: { count: 1 } })
    await expect(
      saveRule(steward(), made.brand.slug, key, { ...values, parameters: { count: 0 } }),
    ).rejects.toMatchObject({ problems: [{ field: 'parameters.count', code: 'too-small' }] })
    expect(enabled).toBe(true)
  })

  it('count for nobody while they are off', async () => {
    await switchRule(steward(), made.brand.slug, 'organisers', false)
    expect(await stateOf('organisers')).toBeUndefined()
    await switchRule(steward(), made.brand.slug, 'organisers', true)
    expect(await stateOf('organisers')).toBe('broken')
  })

  it('are written by form: what is wrong is said beside its field, and a new one joins', async () => {
    const path = `/en/manage/programmes/${made.brand.slug}/rules`
    const form = {
      kind: 'min-break',
      'parameters.minutes': 'ten',
      'due.side': 'before',
      'due.amount': '6',
      'due.unit': 'weeks',
      warnDays: '28',
      role: 'chair',
    }
    const refused = await app.fetch(path, { as: made.brand.steward, form })
    expect([refused.status, (await refused.text()).includes('ten')]).toEqual([422, true])
    const saved = await app.fetch(path, {
      as: made.brand.steward,
      form: { ...form, 'parameters.minutes': '15' },
    })
    expect(saved.status).toBe(303)
    const last = (await rulesOf(context.db, made.brand.id)).at(-1)
    expect(last).toMatchObject({ kind: 'min-break', parameters: { minutes: 15 } })
  })
})
