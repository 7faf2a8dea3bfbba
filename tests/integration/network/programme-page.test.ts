import { beforeAll, expect, test } from 'vitest'
import { loadSharp } from '../../../src/platform/files/load-sharp.ts'
import { askForWaiver } from '../../../src/areas/programmes/use-cases/ask-for-waiver.ts'
import { declineWaiver } from '../../../src/areas/programmes/use-cases/decline-waiver.ts'
import { switchRule } from '../../../src/areas/programmes/use-cases/switch-rule.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { ruledEvent } from '../../factories/ruled-event.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { countQueries } from '../../count-queries.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: ReturnType<typeof testContext>
let app: TestApp
let made: Awaited<ReturnType<typeof ruledEvent>>

beforeAll(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  made = await ruledEvent(context)
})

const read = async (path: string) => (await app.fetch(path)).text()

test('a programme shows where its events are, who looks after it, its rules, and how to apply', async () => {
  const page = await read(`/en/programmes/${made.brand.slug}`)
  expect(page).toContain('class="world spots"')
  expect(page.match(/<circle/g)).toHaveLength(1)
  expect(page).toContain('<p>Steward</p>')
  expect(page).toContain('How to apply')
  expect(page).toContain(`href="/en/programmes/${made.brand.slug}/rules"`)
})

test('with three events it asks the database as often as with one', async () => {
  const path = `/en/programmes/${made.brand.slug}?page=1`
  await read(path)
  context.pageCache.invalidate(['network'])
  const one = await countQueries(() => read(path))
  for (const startsOn of ['2027-05-07', '2027-08-06'])
    await announcedEvent(as(context, made.owner), {
      startsOn,
      hosts: [{ kind: 'programme', hostId: made.brand.id, summary: {} }],
    })
  expect(await countQueries(() => read(path))).toBe(one)
})

test('what a team asks to be let off waits on its steward’s home until it is answered', async () => {
  const { slug, steward } = made.brand
  const home = async () =>
    (await app.fetch(`/en/manage/programmes/${slug}`, { as: steward })).text()
  const asks = 'asks to be let off a rule'
  expect(await home()).not.toContain(asks)
  const of = { programme: slug, event: made.event.slug, rule: 'venue-contract' }
  await askForWaiver(as(context, made.owner), of, 'The university signs in January')
  const waiting = await home()
  expect(waiting).toContain(asks)
  expect(waiting).toContain(`/en/manage/programmes/${slug}/checks/${made.event.slug}`)
  await declineWaiver(as(context, steward), of, 'Please ask them for a letter')
  expect(await home()).not.toContain(asks)
})

test('everybody reads the rules that count; one that is switched off disappears at once', async () => {
  const path = `/en/programmes/${made.brand.slug}/rules`
  expect(await read(path)).toContain('The venue is contracted')
  await switchRule(as(context, made.brand.steward), made.brand.slug, 'venue-contract', false)
  expect(await read(path)).not.toContain('The venue is contracted')
})

test('its steward puts up a logo; the steward of another programme cannot', async () => {
  const sharp = await loadSharp()
  const png = await sharp({
    create: { width: 40, height: 20, channels: 4, background: '#3457d5' },
  })
    .png()
    .toBuffer()
  const upload = () => {
    const body = new FormData()
    body.set('logo', new File([new Uint8Array(png)], 'mark.png', { type: 'image/png' }))
    return body
  }
  const path = `/en/manage/programmes/${made.brand.slug}/settings/logo`
  const other = await stewardedProgramme(context)
  const refused = await app.fetch(path, { as: other.steward, body: upload() })
  expect(refused.status).toBe(403)
  expect(await read(`/en/programmes/${made.brand.slug}`)).not.toContain('brand-logo')
  const taken = await app.fetch(path, { as: made.brand.steward, body: upload() })
  expect(taken.status).toBe(303)
  expect(await read(`/en/programmes/${made.brand.slug}`)).toContain('brand-logo')
})
