import { beforeAll, expect, test } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { prefillApplication } from '../../../src/areas/hosting/domain/prefill-application.ts'
import { applicationFacts } from '../../../src/areas/hosting/queries/applications.ts'
import { saveApplication } from '../../../src/areas/hosting/use-cases/save-application.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
let owner: Actor
let brand: Awaited<ReturnType<typeof stewardedProgramme>>

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2026-11-20T12:00:00Z') })
  app = testApp(context)
  owner = await person(context, { name: 'Olga' })
  brand = await stewardedProgramme(context)
})

async function applies(name: string) {
  const event = await announcedEvent(as(context, owner), { name })
  await editEvent(as(context, owner), event.slug, {
    changes: { capacity: 100 },
    hosts: [{ kind: 'programme', hostId: brand.id, summary: {} }],
  })
  const content = prefillApplication(await applicationFacts(context.db, event.id))
  await saveApplication(as(context, owner), event.slug, brand.slug, { content, terms: [] }, true)
}

const queriesOf = async (path: string) => {
  let shown = ''
  const read = async () => (shown = await (await app.fetch(path, { as: brand.steward })).text())
  // Once before, so that nothing is counted that only the first request asks.
  await read()
  const count = await countQueries(read)
  return { count, rows: shown.split('Applied').length - 1 }
}

test('what a steward sees costs the same with one application and with seven', async () => {
  const pages = [
    `/en/manage/programmes/${brand.slug}`,
    `/en/manage/programmes/${brand.slug}/applications`,
  ]
  const measure = async () => {
    const figures = []
    for (const page of pages) figures.push(await queriesOf(page))
    return figures
  }
  await applies('Applied first')
  const few = await measure()
  for (const at of [2, 3, 4, 5, 6, 7]) await applies(`Applied ${at}`)
  const many = await measure()
  expect(many.map(({ count }) => count)).toEqual(few.map(({ count }) => count))
  expect(many.map(({ rows }, at) => rows - (few[at]?.rows ?? 0) >= 6)).toEqual([true, true])
})
