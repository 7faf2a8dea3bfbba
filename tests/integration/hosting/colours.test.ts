import { beforeEach, expect, it } from 'vitest'
import { pickHostColour } from '../../../src/areas/hosting/use-cases/pick-host-colour.ts'
import { accentPair } from '../../../src/ui/contrast.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { threeHosts, type HostSide } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

// A host's colour for one event: its own people pick it, and what is shown can be read.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
const pale = '#fff3b0'
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

const picks = (who: Actor, colour = pale) =>
  pickHostColour(as(context, who), stage.event.slug, mine.host, colour).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'odd'),
  )

it('is picked by the host’s own people, and by nobody else of the event', async () => {
  expect([
    await picks(stage.owner),
    await picks(theirs.lead),
    await picks(mine.reviewer),
    await picks(mine.lead),
  ]).toEqual(['forbidden', 'forbidden', 'forbidden', 'done'])
})

it('stands on the event’s page as it can be read, never as it was picked', async () => {
  await picks(mine.lead)
  const page = await (await app.fetch(`/en/events/${stage.event.slug}`)).text()
  expect([page.includes(accentPair(pale).light.accent), page.includes(pale)]).toEqual([true, false])
})

it('goes back to the brand’s over the page', async () => {
  await picks(mine.lead)
  const address = `/en/manage/events/${stage.event.slug}/hosts/${mine.host}`
  const colourOf = async () =>
    (
      await database.db
        .selectFrom('eventHosts')
        .select('colour')
        .where('id', '=', mine.host)
        .executeTakeFirstOrThrow()
    ).colour
  const before = await colourOf()
  const wrong = await app.fetch(`${address}/colour`, { as: mine.lead, form: { colour: 'red' } })
  await app.fetch(`${address}/colour`, { as: mine.lead, form: { colour: pale, brand: '1' } })
  expect([before, wrong.status, await colourOf()]).toEqual([pale, 422, ''])
})
