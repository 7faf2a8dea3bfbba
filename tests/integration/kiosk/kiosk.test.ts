import { scansOf } from '../../../src/areas/kiosk/queries/codes.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { KioskContent } from '../../../src/areas/kiosk/domain/content.ts'
import { editKiosk, type KioskEdit } from '../../../src/areas/kiosk/use-cases/edit-kiosk.ts'
import { showAtOnce } from '../../../src/areas/kiosk/use-cases/show-at-once.ts'
import { takeDownKiosk } from '../../../src/areas/kiosk/use-cases/take-down-kiosk.ts'
import { usualTurns } from '../../../src/areas/kiosk/domain/content.ts'
import { kioskBySlug } from '../../../src/areas/kiosk/queries.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community } from '../../factories/hosts.ts'
import { kiosk } from '../../factories/kiosks.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-02-01T12:00:00Z')
let context: Context
let app: TestApp
let organiser: Actor
let owner: { scope: 'community'; slug: string }
let home: { id: string; slug: string }

beforeAll(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  organiser = await person(context, { name: 'Olga' })
  home = await community(as(context, organiser))
  owner = { scope: 'community', slug: home.slug }
})

const contentOf = async (slug: string, language = 'en') =>
  (await (await app.fetch(`/${language}/kiosk/${slug}/content.json`)).json()) as KioskContent

const keys = ({ slides }: KioskContent, kind: string) =>
  slides.filter((slide) => slide.kind === kind).map(({ key }) => key)

const edit = (more: Partial<KioskEdit> = {}): KioskEdit => ({
  name: 'Booth',
  languages: ['es', 'en', 'pt'],
  events: [],
  programmes: [],
  communities: [],
  shownCountries: [],
  turns: usualTurns,
  messages: [],
  pin: null,
  ...more,
})

describe('what a kiosk shows', () => {
  test('announced events to come, soonest first; no draft, no past one', async () => {
    const us = as(context, organiser)
    const hosts = [{ kind: 'community' as const, hostId: home.id, summary: {} }]
    const later = await announcedEvent(us, { name: 'Later', startsOn: '2027-06-01', hosts })
    const sooner = await announcedEvent(us, { name: 'Sooner', startsOn: '2027-03-01', hosts })
    await announcedEvent(us, { name: 'Over', startsOn: '2027-01-05', hosts })
    await draftEvent(us, { name: 'Draft' })
    const { slug } = await kiosk(us, owner)
    expect(keys(await contentOf(slug), 'event')).toEqual([
      `event:${sooner.id}`,
      `event:${later.id}`,
    ])
  })

  test('several events share one kiosk: only what it names is shown', async () => {
    const us = as(context, organiser)
    const one = await announcedEvent(us, { name: 'One', startsOn: '2027-04-01' })
    await announcedEvent(us, { name: 'Two', startsOn: '2027-04-02' })
    const { slug } = await kiosk(us, owner)
    await editKiosk(us, owner, slug, edit({ events: [one.slug] }))
    expect(keys(await contentOf(slug), 'event')).toEqual([`event:${one.id}`])
  })

  test('a slug that is nothing is refused by name, and nothing is saved', async () => {
    const us = as(context, organiser)
    const { slug } = await kiosk(us, owner, { name: 'Kept' })
    await expect(
      editKiosk(us, owner, slug, edit({ events: ['no-such-event'], pin: '12' })),
    ).rejects.toMatchObject({
      problems: [
        { field: 'pin', code: 'not-a-pin' },
        { field: 'events', code: 'unknown-slug', params: { slug: 'no-such-event' } },
      ],
    })
    expect((await contentOf(slug)).name).toBe('Kept')
  })

  test('its settings find by words what there is to show, and lose nothing that was typed', async () => {
    const us = as(context, organiser)
    const event = await announcedEvent(us, { startsOn: '2027-05-02', name: 'Días de Perú' })
    const { slug } = await kiosk(us, owner)
    const path = `/en/manage/communities/${home.slug}/kiosks/${slug}`
    const turns = Object.fromEntries(
      Object.entries(usualTurns).flatMap(([kind, { turns, seconds }]) => [
        [`turns.${kind}.turns`, String(turns)],
        [`turns.${kind}.seconds`, String(seconds)],
      ]),
    )
    const form = { name: 'Typed and kept', languages: ['es'], ...turns }
    const ask = (more: Record<string, string | string[]>) =>
      app.fetch(path, { as: organiser, form: { ...form, ...more } })
    const found = await (await ask({ find: 'dias de peru', found: '', search: 'on' })).text()
    const [, box] = /(<input[^>]*value="[^"]*"[^>]*>)/.exec(
      found.slice(found.indexOf('name="events"') - 80),
    )!
    expect([found.includes('Typed and kept'), box?.includes(event.slug)]).toEqual([true, true])
    expect((await kioskBySlug(database.db, slug))!.shownEvents).toEqual([])
    const none = await (await ask({ find: 'nothing like it', found: '', search: 'on' })).text()
    expect(none).not.toContain('name="events"')
    const saved = await ask({ events: [event.slug], find: '', found: '' })
    expect(saved.status).toBe(303)
    expect((await kioskBySlug(database.db, slug))!.shownEvents).toEqual([event.id])
  })

  test('its page is a list for who has no JavaScript, and asks for a newer one by itself', async () => {
    const us = as(context, organiser)
    const { slug } = await kiosk(us, owner)
    const html = await (await app.fetch(`/es/kiosk/${slug}`)).text()
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="300"/></noscript>')
    expect(html).toContain('Próximos eventos')
    expect(html).not.toMatch(/style="/)
  })
})

test('a message at once reaches the next who ask, and goes when its time is over', async () => {
  const us = as(context, organiser)
  const { slug } = await kiosk(us, owner)
  const before = await contentOf(slug)
  await showAtOnce(us, owner, slug, { text: { en: 'Lunch is served' }, minutes: 15 })
  const during = await contentOf(slug)
  expect([before.urgent, during.urgent?.words, during.urgent?.until]).toEqual([
    null,
    { en: { lead: '', title: 'Lunch is served', text: '' } },
    now.getTime() + 15 * 60_000,
  ])
  expect(during.version).not.toBe(before.version)
  const later = testApp({ ...context, now: () => new Date(now.getTime() + 16 * 60_000) })
  const answer = await later.fetch(`/pt/kiosk/${slug}/content.json`)
  expect(((await answer.json()) as KioskContent).urgent).toBeNull()
})

test('an unchanged content costs a tag: the same words, the same version', async () => {
  const { slug } = await kiosk(as(context, organiser), owner)
  expect((await contentOf(slug)).version).toBe((await contentOf(slug, 'es')).version)
})

describe('codes', () => {
  test('lead on in the language of the phone and are counted, the same code each time', async () => {
    const us = as(context, organiser)
    const event = await announcedEvent(us, { name: 'Scanned', startsOn: '2027-05-01' })
    const { id, slug } = await kiosk(us, owner)
    const address = (content: KioskContent) =>
      content.slides.find(({ key }) => key === `event:${event.id}`)?.code?.address
    const first = address(await contentOf(slug))
    expect(first).toMatch(/^convite\.test\/k\/[2-9A-Z]{6}$/)
    expect(address(await contentOf(slug, 'pt'))).toBe(first)
    const path = first!.slice('convite.test'.length)
    for (const _ of [1, 2]) {
      const answer = await app.fetch(path.toLowerCase(), {
        headers: { 'accept-language': 'pt-BR' },
      })
      expect(answer.headers.get('location')).toBe(`/pt/events/${event.slug}`)
    }
    const { rows } = await database.pool.query(
      'select scans from kiosk_scans where code in (select code from kiosk_codes where kiosk_id = $1)',
      [id],
    )
    expect(rows).toEqual([{ scans: 2 }])
    const [slide] = await scansOf(database.db, id, context.now())
    expect(slide).toMatchObject({ kind: 'event', scans: 2, week: 2 })
    expect(slide!.days).toEqual([...Array<number>(27).fill(0), 2])
    const later = new Date(context.now().getTime() + 8 * 24 * 3_600_000)
    const [older] = await scansOf(database.db, id, later)
    expect([older!.week, older!.days.indexOf(2)]).toEqual([0, 19])
    expect((await app.fetch('/k/NOSUCH')).status).toBe(404)
  })

  test('lead home while the post they are of is no longer public', async () => {
    const { id } = await kiosk(as(context, organiser), owner)
    const post = crypto.randomUUID()
    await database.pool.query(
      `insert into posts (id, slug, kind, created_at, updated_at) values ($1, 'not-out-yet', 'post', $2, $2)`,
      [post, now],
    )
    await database.pool.query(
      `insert into kiosk_codes (code, kiosk_id, kind, object_id, created_at) values ('ABC234', $1, 'post', $2, $3)`,
      [id, post, now],
    )
    const answer = await app.fetch('/k/ABC234', { headers: { 'accept-language': 'en' } })
    expect(answer.headers.get('location')).toBe('/en/')
  })
})

describe('the PIN', () => {
  test('is kept as a hash, and the eighth wrong one in ten minutes is the last', async () => {
    const us = as(context, organiser)
    const { id, slug } = await kiosk(us, owner)
    await editKiosk(us, owner, slug, edit({ pin: '4711' }))
    const { rows } = await database.pool.query('select pin_hash from kiosks where id = $1', [id])
    expect(rows[0].pin_hash).not.toContain('4711')
    const tried = async (pin: string) =>
      (await app.fetch(`/en/kiosk/${slug}/pin`, { form: { pin }, from: '203.0.113.77' })).status
    const answers = [await tried('4711')]
    for (const pin of ['1', '2', '3', '4', '5', '6', '7', '4711']) answers.push(await tried(pin))
    expect(answers).toEqual([204, 403, 403, 403, 403, 403, 403, 403, 429])
  })
})

test('a screen says how it is, and its team sees that', async () => {
  const us = as(context, organiser)
  const { slug } = await kiosk(us, owner)
  const health = { screen: '123', version: 'abc', offset: '7200', width: '1080', height: '1920' }
  const seen = await app.fetch(`/en/kiosk/${slug}/seen`, { form: { ...health, kept: 'on' } })
  expect(seen.status).toBe(204)
  await app.fetch(`/en/kiosk/${slug}/seen`, { form: { ...health, screen: '<b>' } })
  const page = await app.fetch(`/en/manage/communities/${home.slug}/kiosks/${slug}`, {
    as: organiser,
  })
  const html = await page.text()
  expect(html).toContain('1080 × 1920')
  expect(html).toContain('Wrong by 120 minutes')
  expect(html.split('1080 × 1920')).toHaveLength(2)
  // By the clock of the community's country, and once nothing is heard of it any more, since when.
  expect(html).toContain('On since 1 February 2027')
  await database.pool.query(`update kiosk_screens set last_seen_at = $1`, [
    new Date(now.getTime() - 3_600_000),
  ])
  const later = await app.fetch(`/en/manage/communities/${home.slug}/kiosks/${slug}`, {
    as: organiser,
  })
  expect(await later.text()).toMatch(/Offline since 1 February 2027(,| at) 06:00/)
})

describe('only its own people', () => {
  test('an organiser of another community finds nothing to change', async () => {
    const other = await person(context)
    const theirs = await community(as(context, other))
    const { slug } = await kiosk(as(context, organiser), owner)
    const them = as(context, other)
    await expect(editKiosk(them, owner, slug, edit())).rejects.toMatchObject({ code: 'forbidden' })
    const wrongPlace = { scope: 'community', slug: theirs.slug } as const
    await expect(editKiosk(them, wrongPlace, slug, edit())).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(takeDownKiosk(them, wrongPlace, slug, slug)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('taken down only by who types its address', async () => {
    const us = as(context, organiser)
    const { slug } = await kiosk(us, owner)
    await expect(takeDownKiosk(us, owner, slug, 'other')).rejects.toMatchObject({
      problems: [{ field: 'confirmation', code: 'name-does-not-match' }],
    })
    await takeDownKiosk(us, owner, slug, slug)
    expect((await app.fetch(`/en/kiosk/${slug}`)).status).toBe(404)
  })
})
