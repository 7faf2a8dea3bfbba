import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { pickHostColour } from '../../../src/areas/hosting/use-cases/pick-host-colour.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { accentPair } from '../../../src/ui/contrast.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { session } from '../../factories/schedule.ts'
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

describe('in an agenda that was published', () => {
  const published = async () => {
    const { rows } = await sql<{
      host: { name: string; colour: string } | null
    }>`select track -> 'host' as host from releases, jsonb_array_elements(content #> '{agenda,tracks}') track
      where event_id = ${stage.event.id} order by track ->> 'slug'`.execute(database.db)
    return rows.map(({ host }) => host && [host.name, host.colour])
  }
  const publish = async () => {
    const owner = as(context, stage.owner)
    const { slug } = stage.event
    for (const { track } of stage.sides) {
      const { id } = await session(owner, slug, { trackId: track })
      await placeSession(owner, slug, id, { day: '2027-02-19', time: '10:00', roomId: null })
    }
    await publishRelease(owner, slug, {})
  }
  const rename = (name: string) =>
    sql`update communities set name = ${name} where slug = ${stage.sides[2]!.slug}`.execute(
      database.db,
    )

  it('stands on the host’s own tracks, never on those of one that is called the same', async () => {
    const { rows } = await sql<{ name: string }>`
      select name from programmes where slug = ${mine.slug}`.execute(database.db)
    await rename(rows[0]!.name)
    await publish()
    const before = await published()
    const namesake = stage.sides[2]!
    await pickHostColour(as(context, namesake.lead), stage.event.slug, namesake.host, pale)
    expect(await published()).toEqual([...before.slice(0, 2), [rows[0]!.name, pale]])
  })

  it('a host that takes its consent back stands nowhere, whatever it is called by then; its namesake stays', async () => {
    const { rows } = await sql<{ name: string }>`
      select name from programmes where slug = ${mine.slug}`.execute(database.db)
    await publish()
    const before = await published()
    await rename(rows[0]!.name)
    const { slug, lead } = stage.sides[2]!
    await revokeHost(as(context, lead), { kind: 'community', slug }, stage.event.slug, 'No more')
    expect(await published()).toEqual([...before.slice(0, 2), null])
  })
})
