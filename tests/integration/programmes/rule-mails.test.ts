import { beforeEach, describe, expect, it } from 'vitest'
import { askForWaiver } from '../../../src/areas/programmes/use-cases/ask-for-waiver.ts'
import { chooseRuleMails } from '../../../src/areas/programmes/use-cases/choose-rule-mails.ts'
import { declineWaiver } from '../../../src/areas/programmes/use-cases/decline-waiver.ts'
import { sumUpWeek } from '../../../src/areas/programmes/use-cases/sum-up-week.ts'
import { takeBackWaiver } from '../../../src/areas/programmes/use-cases/take-back-waiver.ts'
import { tellOfRules } from '../../../src/areas/programmes/use-cases/tell-of-rules.ts'
import { waiveRule } from '../../../src/areas/programmes/use-cases/waive-rule.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { ruledEvent } from '../../factories/ruled-event.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
// Thirteen weeks before the event of 19 February 2027.
const now = new Date('2026-11-20T12:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
let context: Context
let made: Awaited<ReturnType<typeof ruledEvent>>

beforeEach(async () => {
  context = testContext({ ...database, now })
  made = await ruledEvent(context)
  await database.db.deleteFrom('mails').execute()
})

const owner = () => as(context, made.owner)
const steward = () => as(context, made.brand.steward)
const at = (day: number) => testContext({ ...database, now: days(day) })
const mailsOf = (kind: string) =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'subject', 'bodyText'])
    .where('kind', 'like', kind)
    .where('recipient', 'in', [made.owner.email, made.brand.steward.email])
    .orderBy('createdAt')
    .orderBy('recipient')
    .execute()

describe('what became broken or at risk', () => {
  it('is told to who must act, once for each change, in one mail a day', async () => {
    await tellOfRules(at(0))
    const first = await mailsOf('rule-news')
    expect(first.map(({ recipient }) => recipient).toSorted()).toEqual(
      [made.owner.email, made.brand.steward.email].toSorted(),
    )
    expect(first.find(({ recipient }) => recipient === made.owner.email)?.bodyText).toContain(
      'The venue is contracted',
    )
    await tellOfRules(at(0))
    await tellOfRules(testContext({ ...database, now: new Date('2026-11-20T20:00:00Z') }))
    expect(await mailsOf('rule-news')).toHaveLength(2)
    // A month later more rules came near; what was told then is not told again.
    await tellOfRules(at(30))
    const later = (await mailsOf('rule-news')).slice(2)
    expect(later.map(({ recipient }) => recipient)).toEqual([made.owner.email])
    expect(later[0]?.bodyText).not.toContain('The venue is contracted')
  })

  it('is told by nobody twice when it was stopped in between', async () => {
    const stopped = { ...at(0), log: context.log }
    await expect(
      database.db.transaction().execute(async (db) => {
        await tellOfRules({ ...stopped, db: nested(db) })
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect(await mailsOf('rule-news')).toEqual([])
    await Promise.all([tellOfRules(at(0), undefined, 1), tellOfRules(at(0), undefined, 1)])
    const [one] = await mailsOf('rule-news')
    expect(await mailsOf('rule-news')).toEqual([one])
  })

  it('is not told to who switched it off', async () => {
    await chooseRuleMails(owner(), { daily: false, weekly: true })
    await tellOfRules(at(0))
    expect((await mailsOf('rule-news')).map(({ recipient }) => recipient)).toEqual([
      made.brand.steward.email,
    ])
  })
})

/** A database whose transactions are this one, so that a kill takes all with it. */
const nested = (db: unknown) =>
  ({
    transaction: () => ({ execute: (act: (inner: unknown) => unknown) => act(db) }),
  }) as never

it('the week is summed up for the stewards, once', async () => {
  await sumUpWeek(context, made.brand.id)
  await sumUpWeek(context, made.brand.id)
  const mails = await mailsOf('steward-week')
  expect(mails.map(({ recipient }) => recipient)).toEqual([made.brand.steward.email])
  expect(mails[0]?.subject).toContain('1 event needs a look')
  await chooseRuleMails(steward(), { daily: true, weekly: false })
  await sumUpWeek(testContext({ ...database, now: days(7) }), made.brand.id)
  expect(await mailsOf('steward-week')).toHaveLength(1)
})

describe('a waiver', () => {
  const of = () => ({
    programme: made.brand.slug,
    event: made.event.slug,
    rule: 'venue-contract',
  })
  const kinds = async () =>
    (
      await database.db
        .selectFrom('mails')
        .select(['kind', 'recipient'])
        .where('kind', 'like', 'waiver-%')
        .orderBy('createdAt')
        .orderBy('id')
        .execute()
    ).map(({ kind, recipient }) => [kind, recipient === made.owner.email ? 'owner' : 'steward'])

  it('is asked for, declined, asked for again, given and taken back: the other side is told each time', async () => {
    await askForWaiver(owner(), of(), 'The university signs in January')
    await expect(askForWaiver(owner(), of(), 'Again')).rejects.toMatchObject({
      code: 'already-asked',
    })
    await declineWaiver(steward(), of(), 'Please ask them for a letter')
    await askForWaiver(owner(), of(), 'Here is the letter')
    await waiveRule(steward(), of(), 'The letter will do')
    await takeBackWaiver(steward(), of())
    expect(await kinds()).toEqual([
      ['waiver-asked', 'steward'],
      ['waiver-declined', 'owner'],
      ['waiver-asked', 'steward'],
      ['waiver-given', 'owner'],
      ['waiver-taken-back', 'owner'],
    ])
  })

  it('is asked for by two at once only one time', async () => {
    const both = await Promise.allSettled([
      askForWaiver(owner(), of(), 'One'),
      askForWaiver(owner(), of(), 'Two'),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await kinds()).toEqual([['waiver-asked', 'steward']])
  })

  it('is not declined, given or taken back by the steward of another programme', async () => {
    await askForWaiver(owner(), of(), 'The university signs in January')
    const other = await stewardedProgramme(context)
    const theirs = as(context, other.steward)
    const denied = { code: 'forbidden' }
    await expect(declineWaiver(theirs, of(), 'No')).rejects.toMatchObject(denied)
    await expect(waiveRule(theirs, of(), 'Yes')).rejects.toMatchObject(denied)
    await expect(takeBackWaiver(theirs, of())).rejects.toMatchObject(denied)
    // Nor by way of their own programme, which this event does not belong to.
    const through = { ...of(), programme: other.slug }
    await expect(waiveRule(theirs, through, 'Yes')).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('the checklist names who must act, and can be taken along as a calendar', async () => {
  const app = testApp(context)
  const path = `/en/manage/events/${made.event.slug}/rules`
  expect(await (await app.fetch(path, { as: made.owner })).text()).toContain('(Olga Owner)')
  const calendar = await (await app.fetch(`${path}/calendar.ics`, { as: made.owner })).text()
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270108')
  expect(calendar.replaceAll('\r\n ', '')).toContain('Olga Owner')
})
