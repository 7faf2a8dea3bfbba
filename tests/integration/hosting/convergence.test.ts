import { beforeEach, describe, expect, it } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { publicEvent } from '../../../src/areas/events/queries.ts'
import { hostSections } from '../../../src/areas/hosting/queries/host-sections.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { writeHostSection } from '../../../src/areas/hosting/use-cases/write-host-section.ts'
import { ownProposals, tracksOf } from '../../../src/areas/proposals/queries.ts'
import { describeTrack } from '../../../src/areas/proposals/use-cases/describe-track.ts'
import { saveTrack } from '../../../src/areas/proposals/use-cases/save-track.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { submittedProposal } from '../../factories/proposals.ts'
import { openCall } from '../../factories/schedule.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

// One event of three hosts, and what each one's people can do to its own things and to those of the others.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let event: { id: string; slug: string }
let owner: Actor
let chair: Actor
type Side = { name: string; who: Actor; host: string; track: string; slug: string }
let sides: Side[]

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  owner = await person(context, { name: 'Olga' })
  chair = await person(context, { name: 'Chela' })
  const organiser = await person(context, { name: 'Ana' })
  const [first, second] = [await stewardedProgramme(context), await stewardedProgramme(context)]
  const third = await community(as(context, organiser))
  event = await announcedEvent(as(context, owner), {
    name: 'Three at once',
    hosts: [
      { kind: 'programme', hostId: first.id, summary: {} },
      { kind: 'programme', hostId: second.id, summary: {} },
      { kind: 'community', hostId: third.id, summary: {} },
    ],
  })
  await grantRoles(
    as(context, owner),
    { scope: 'event', slug: event.slug },
    { email: chair.email, roles: ['chair'] },
  )
  const named = await hostSections(context.db, event.id, owner.id)
  sides = []
  for (const [at, { slug, who }] of [
    { slug: first.slug, who: first.steward },
    { slug: second.slug, who: second.steward },
    { slug: third.slug, who: organiser },
  ].entries()) {
    const host = named.find((each) => each.slug === slug)!.id
    const track = await saveTrack(as(context, owner), event.slug, null, {
      slug: `track-${at}`,
      name: { en: `Track ${at}` },
      description: {},
      colour: '#112233',
      hostId: host,
      position: at,
    })
    sides.push({ name: slug, who, host, track, slug: `track-${at}` })
  }
})

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'odd'),
  )
const write = (who: Actor, side: Side, words = 'Hello') =>
  outcome(writeHostSection(as(context, who), event.slug, side.host, { en: words }))
const describes = (who: Actor, side: Side, track = side.track) =>
  outcome(describeTrack(as(context, who), event.slug, side.host, track, { en: 'Ours' }))

describe('three hosts', () => {
  it('each change their own section and tracks, and nobody else’s', async () => {
    const table = []
    for (const { who } of sides)
      for (const side of sides) table.push([await write(who, side), await describes(who, side)])
    const [own, foreign] = [
      ['done', 'done'],
      ['forbidden', 'forbidden'],
    ]
    expect(table).toEqual([own, foreign, foreign, foreign, own, foreign, foreign, foreign, own])
  })

  it('cannot reach another’s track through their own address', async () => {
    const [mine, theirs] = [sides[0]!, sides[1]!]
    expect(await describes(mine.who, mine, theirs.track)).toBe('not-found')
    expect((await tracksOf(context.db, event.id)).map(({ description }) => description)).toEqual([
      {},
      {},
      {},
    ])
  })

  it('do nothing in an event that does not name them, and nothing any more once they are out', async () => {
    const [mine] = sides as [Side]
    const elsewhere = await announcedEvent(as(context, owner), { name: 'Elsewhere' })
    expect(
      await outcome(writeHostSection(as(context, mine.who), elsewhere.slug, mine.host, {})),
    ).toBe('forbidden')
    await revokeHost(
      as(context, mine.who),
      { kind: 'programme', slug: mine.name },
      event.slug,
      'Not this year',
    )
    expect([await write(mine.who, mine), await describes(mine.who, mine)]).toEqual([
      'forbidden',
      'forbidden',
    ])
  })

  it('leave the rest to the team: the owner writes any section, a chair, a visitor and a stranger none', async () => {
    const stranger = await person(context, { name: 'Sol' })
    const [side] = sides as [Side]
    expect([
      await write(owner, side),
      await write(chair, side),
      await write(stranger, side),
    ]).toEqual(['done', 'forbidden', 'forbidden'])
  })

  it('show each its own, over the pages too', async () => {
    const get = async (path: string, who: Actor) => app.fetch(path, { as: who })
    const base = `/en/manage/events/${event.slug}/hosts`
    for (const { who, host } of sides) {
      const list = await (await get(base, who)).text()
      expect(sides.map((side) => list.includes(`${base}/${side.host}`))).toEqual(
        sides.map((side) => side.host === host),
      )
      const answers = []
      for (const side of sides) {
        answers.push((await get(`${base}/${side.host}`, who)).status)
        const form = { 'description.en': 'Theirs' }
        answers.push(
          (await app.fetch(`${base}/${side.host}/tracks/${side.track}`, { as: who, form })).status,
        )
      }
      expect(answers).toEqual(
        sides.flatMap((side) => (side.host === host ? [200, 303] : [403, 403])),
      )
    }
    const whole = await (await get(base, chair)).text()
    expect(
      sides.every(
        ({ name }) => whole.includes(`Programme ${name}`) || whole.includes(`Community ${name}`),
      ),
    ).toBe(true)
  })
})

it('a section stands on the event’s page with words, tracks and the way into the call', async () => {
  const [side] = sides as [Side]
  await openCall(as(context, owner), event.slug)
  await app.fetch(`/en/events/${event.slug}`)
  await write(side.who, side, 'We bring **clusters**.')
  await describes(side.who, side)
  const page = await (await app.fetch(`/en/events/${event.slug}`)).text()
  const call = `/en/events/${event.slug}/call?track=${side.slug}`
  expect(
    ['<strong>clusters</strong>', 'Ours', `href="${call}"`].filter(
      (words) => !page.includes(words),
    ),
  ).toEqual([])
  const speaker = await person(context, { name: 'Sara' })
  const asked = await (await app.fetch(call, { as: speaker })).text()
  expect(asked.includes('Write a proposal for Track 0')).toBe(true)
  await app.fetch(`/en/events/${event.slug}/call/proposals`, {
    as: speaker,
    form: { track: side.slug },
  })
  const [draft] = await ownProposals(context.db, event.id, speaker.id)
  const { trackId } = await context.db
    .selectFrom('proposals')
    .select('trackId')
    .where('code', '=', draft!.code)
    .executeTakeFirstOrThrow()
  expect(trackId).toBe(side.track)
  const shown = await publicEvent(context.db, event.slug, now)
  expect(shown?.hosts.map(({ words }) => words)).toEqual([{ en: 'We bring **clusters**.' }, {}, {}])
})

it('figures are counted by the host of the track', async () => {
  await openCall(as(context, owner), event.slug)
  const speaker = await person(context, { name: 'Sara' })
  const called = { ...event, owner: as(context, owner) }
  const [first, second] = sides as [Side, Side]
  const { code } = await submittedProposal(called, { speaker, trackId: first.track })
  await submittedProposal(called, { speaker, trackId: first.track })
  await submittedProposal(called, { speaker, trackId: second.track })
  await decideProposals(as(context, owner), event.slug, [code], 'accepted')
  const sections = await hostSections(context.db, event.id, first.who.id)
  expect(
    sections.map(({ proposals, accepted, sessions, own }) => [proposals, accepted, sessions, own]),
  ).toEqual([
    [2, 1, 0, true],
    [1, 0, 0, false],
    [0, 0, 0, false],
  ])
})
