import type { KyselyPlugin } from 'kysely'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { hostSections } from '../../../src/areas/hosting/queries/host-sections.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import type { LogoSide } from '../../../src/areas/sponsors/domain/sponsor.ts'
import {
  confirmedSponsors,
  sponsorOfSession,
  tiersOf,
} from '../../../src/areas/sponsors/queries.ts'
import { moveTier } from '../../../src/areas/sponsors/use-cases/move-tier.ts'
import { removeTier } from '../../../src/areas/sponsors/use-cases/remove-tier.ts'
import { saveSponsor } from '../../../src/areas/sponsors/use-cases/save-sponsor.ts'
import { saveTier } from '../../../src/areas/sponsors/use-cases/save-tier.ts'
import {
  setSponsorLogo,
  type LogoUpload,
} from '../../../src/areas/sponsors/use-cases/set-sponsor-logo.ts'
import { setSponsorState } from '../../../src/areas/sponsors/use-cases/set-sponsor-state.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { AppError } from '../../../src/shared/app-error.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { session } from '../../factories/schedule.ts'
import { sponsor, tier } from '../../factories/sponsors.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let owner: Actor
let us: Context
let event: { id: string; slug: string }

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  owner = await person(context, { name: 'Olga' })
  us = as(context, owner)
  event = await announcedEvent(us)
})

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) =>
      error instanceof AppError ? (error.problems[0]?.code ?? error.code) : String(error),
  )
const confirm = (who: Context, slug: string) => setSponsorState(who, event.slug, slug, 'confirmed')
const confirmed = async () =>
  (await confirmedSponsors(context.db, [event.id])).map(({ name, rank }) => [name, rank])
const plain = { url: '', summary: {}, logoAlt: {}, tierId: null, hostId: null }

describe('places in a tier', () => {
  const crowd = async (tierId: string) => {
    const slugs = []
    for (let at = 0; at < 8; at += 1)
      slugs.push((await sponsor(us, event, { name: `Number ${at}`, tierId })).slug)
    return slugs
  }

  it('are given once, also to eight sponsors who are confirmed for the last two at once', async () => {
    const gold = await tier(us, event, { places: 2 })
    const slugs = await crowd(gold.id)
    const outcomes = await Promise.all(slugs.map((slug) => outcome(confirm(us, slug))))
    expect(outcomes.toSorted()).toEqual(
      [...Array(2).fill('done'), ...Array(6).fill('tier-full')].toSorted(),
    )
    expect((await tiersOf(context.db, event.id)).map(({ taken }) => taken)).toEqual([2])
  })

  it('negative control: with the lock off, more are given than there are', async () => {
    const lockOff: KyselyPlugin = {
      transformQuery: ({ node }) =>
        node.kind === 'SelectQueryNode' ? { ...node, endModifiers: [] } : node,
      transformResult: async ({ result }) => result,
    }
    const unlocked = { ...us, db: us.db.withPlugin(lockOff) }
    let most = 0
    for (let round = 0; round < 10 && most <= 1; round += 1) {
      const { id } = await tier(us, event, { name: `Round ${round}`, places: 1 })
      const slugs = await crowd(id)
      await Promise.all(slugs.map((slug) => outcome(confirm(unlocked, slug))))
      const tiers = await tiersOf(context.db, event.id)
      most = Math.max(most, ...tiers.map(({ taken }) => taken))
    }
    expect(most).toBeGreaterThan(1)
  })

  it('come back when a sponsor leaves or moves, and a move to a full tier is refused', async () => {
    const [gold, silver] = [
      await tier(us, event, { places: 1 }),
      await tier(us, event, { name: 'Silver', places: 1 }),
    ]
    const one = await sponsor(us, event, { name: 'One', tierId: gold.id, state: 'confirmed' })
    const two = await sponsor(us, event, { name: 'Two', tierId: silver.id, state: 'confirmed' })
    const move = (slug: string, name: string, tierId: string | null) =>
      outcome(saveSponsor(us, event.slug, slug, { ...plain, name, tierId }))
    expect([await move(two.slug, 'Two', gold.id), await move(two.slug, 'Two', null)]).toEqual([
      'tier-full',
      'required',
    ])
    await setSponsorState(us, event.slug, one.slug, 'withdrawn')
    expect(await move(two.slug, 'Two', gold.id)).toBe('done')
    expect(await confirmed()).toEqual([['Two', 0]])
    expect(await outcome(confirm(us, one.slug))).toBe('tier-full')
  })

  it('are no fewer than the sponsors who hold one; a tier that is named stays', async () => {
    const gold = await tier(us, event, { places: 2 })
    await sponsor(us, event, { name: 'One', tierId: gold.id, state: 'confirmed' })
    await sponsor(us, event, { name: 'Two', tierId: gold.id, state: 'confirmed' })
    const values = { name: { en: 'Gold' }, priceMinor: 1, currency: 'USD', benefits: [] }
    const save = (places: number | null) =>
      outcome(saveTier(us, event.slug, gold.slug, { ...values, places, offered: true }))
    expect([await save(1), await save(2), await save(null)]).toEqual([
      'fewer-places-than-sponsors',
      'done',
      'done',
    ])
    expect(await outcome(removeTier(us, event.slug, gold.slug))).toBe('tier-in-use')
  })
})

describe('who is confirmed', () => {
  it('shows by the weight of its tier; who is proposed, withdrawn or of another event does not', async () => {
    const [gold, silver] = [await tier(us, event), await tier(us, event, { name: 'Silver' })]
    await sponsor(us, event, { name: 'S', tierId: silver.id, state: 'confirmed' })
    await sponsor(us, event, { name: 'G', tierId: gold.id, state: 'confirmed' })
    await sponsor(us, event, { name: 'Maybe', tierId: gold.id })
    await sponsor(us, event, { name: 'Gone', tierId: gold.id, state: 'withdrawn' })
    expect(await confirmed()).toEqual([
      ['G', 0],
      ['S', 1],
    ])
    await moveTier(us, event.slug, silver.slug, 'up')
    expect(await confirmed()).toEqual([
      ['S', 0],
      ['G', 1],
    ])
    const other = await announcedEvent(us)
    expect(await confirmedSponsors(context.db, [other.id])).toEqual([])
    const foreign = await tier(us, other)
    expect(
      await outcome(saveSponsor(us, event.slug, null, { ...plain, name: 'X', tierId: foreign.id })),
    ).toBe('not-a-choice')
  })

  it('has a tier', async () => {
    const { slug } = await sponsor(us, event, {})
    expect(await outcome(confirm(us, slug))).toBe('sponsor-without-tier')
  })
})

describe('the sponsors of a host', () => {
  it('are touched by its own people, by who looks after sponsors, and by nobody else', async () => {
    const [first, second] = [await stewardedProgramme(context), await stewardedProgramme(context)]
    const shared = await announcedEvent(us, {
      hosts: [first, second].map(({ id }) => ({ kind: 'programme', hostId: id, summary: {} })),
    })
    const helper = await person(context, { name: 'Paty' })
    await grantRoles(
      us,
      { scope: 'event', slug: shared.slug },
      { email: helper.email, roles: ['sponsors'] },
    )
    const stranger = await person(context)
    const hosts = await hostSections(context.db, shared.id, owner.id)
    const hostOf = (slug: string) => hosts.find((each) => each.slug === slug)!.id
    const [a, b] = [hostOf(first.slug), hostOf(second.slug)]
    const gold = await tier(us, shared)
    const own = await sponsor(as(context, first.steward), shared, { tierId: gold.id, hostId: a })
    const whole = await sponsor(us, shared, { name: 'Whole', tierId: gold.id })
    const change = (who: Actor, slug: string, hostId: string | null) =>
      outcome(
        saveSponsor(as(context, who), shared.slug, slug, { ...plain, name: 'Changed', hostId }),
      )
    expect({
      ownSteward: await change(first.steward, own.slug, a),
      toOtherHost: await change(first.steward, own.slug, b),
      toWhole: await change(first.steward, own.slug, null),
      otherSteward: await change(second.steward, own.slug, a),
      takesOver: await change(second.steward, own.slug, b),
      takesWhole: await change(first.steward, whole.slug, a),
      withdraws: await outcome(
        setSponsorState(as(context, second.steward), shared.slug, own.slug, 'withdrawn'),
      ),
      tiers: await outcome(removeTier(as(context, first.steward), shared.slug, gold.slug)),
      helper: await change(helper, own.slug, a),
      stranger: await change(stranger, own.slug, a),
    }).toEqual({
      ownSteward: 'done',
      toOtherHost: 'forbidden',
      toWhole: 'forbidden',
      otherSteward: 'forbidden',
      takesOver: 'forbidden',
      takesWhole: 'forbidden',
      withdraws: 'forbidden',
      tiers: 'forbidden',
      helper: 'done',
      stranger: 'forbidden',
    })
    await saveSponsor(us, shared.slug, own.slug, {
      ...plain,
      name: 'Own',
      hostId: a,
      tierId: gold.id,
    })
    await setSponsorState(as(context, first.steward), shared.slug, own.slug, 'confirmed')
    const hostIds = async () =>
      (await confirmedSponsors(context.db, [shared.id])).map(({ hostId }) => hostId)
    expect(await hostIds()).toEqual([a])
    await revokeHost(
      as(context, first.steward),
      { kind: 'programme', slug: first.slug },
      shared.slug,
      'Out',
    )
    expect([await hostIds(), await change(first.steward, own.slug, a)]).toEqual([
      [null],
      'forbidden',
    ])
  })
})

const picture = async (colour: string): Promise<LogoUpload> => ({
  bytes: await sharp({ create: { width: 300, height: 100, channels: 4, background: colour } })
    .png()
    .toBuffer(),
  name: 'logo.png',
})

describe('logos', () => {
  it('for light and for dark grounds go with what they show; each can be taken away alone', async () => {
    const gold = await tier(us, event)
    const { slug } = await sponsor(us, event, { tierId: gold.id, state: 'confirmed' })
    const set = (side: LogoSide, upload: LogoUpload | null) =>
      setSponsorLogo(us, event.slug, slug, { side, upload })
    await set('light', await picture('#003366ff'))
    await set('dark', await picture('#99ccffff'))
    const shown = async () => (await confirmedSponsors(context.db, [event.id]))[0]!
    const [both] = [await shown()]
    expect(both.logo?.fileId).not.toEqual(both.darkLogo?.fileId)
    const html = await (await app.fetch(`/en/events/${event.slug}/sponsors`)).text()
    for (const logo of [both.logo, both.darkLogo]) expect(html).toContain(`/files/${logo!.fileId}`)
    await set('light', null)
    expect([(await shown()).logo === null, (await shown()).darkLogo?.fileId]).toEqual([
      true,
      both.darkLogo!.fileId,
    ])
  })

  it('are pictures, and only of a sponsor that one looks after', async () => {
    const { slug } = await sponsor(us, event, {})
    const stranger = as(context, await person(context))
    const html = { bytes: new TextEncoder().encode('<svg onload="alert(1)"/>'), name: 'logo.svg' }
    const set = (who: Context, upload: LogoUpload) =>
      outcome(setSponsorLogo(who, event.slug, slug, { side: 'light', upload }))
    expect([await set(us, html), await set(stranger, await picture('#000000ff'))]).toEqual([
      'file-not-an-image',
      'forbidden',
    ])
  })
})

describe('a sponsored session', () => {
  it('names a confirmed sponsor of its own event; one of another event is refused', async () => {
    const gold = await tier(us, event)
    const own = await sponsor(us, event, { tierId: gold.id, state: 'confirmed', name: 'Nopal' })
    const maybe = await sponsor(us, event, { tierId: gold.id })
    const other = await announcedEvent(us)
    const theirs = await sponsor(us, other, {
      tierId: (await tier(us, other)).id,
      state: 'confirmed',
    })
    const refused = { problems: [{ field: 'sponsorId', code: 'not-a-choice' }] }
    for (const { id } of [maybe, theirs])
      await expect(session(us, event.slug, { sponsorId: id })).rejects.toMatchObject(refused)
    const { id } = await session(us, event.slug, { sponsorId: own.id })
    const named = { id: own.id, slug: own.slug, name: 'Nopal' }
    expect(await sponsorOfSession(context.db, id)).toEqual({ ...named, confirmed: true })
    await setSponsorState(us, event.slug, own.slug, 'withdrawn')
    expect(await sponsorOfSession(context.db, id)).toEqual({ ...named, confirmed: false })
  })
})
