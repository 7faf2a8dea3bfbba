import { beforeEach, expect, it } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { prefillApplication } from '../../../src/areas/hosting/domain/prefill-application.ts'
import {
  applicationFacts,
  latestApplication,
} from '../../../src/areas/hosting/queries/applications.ts'
import { checkDates } from '../../../src/areas/hosting/use-cases/check-dates.ts'
import { saveApplication } from '../../../src/areas/hosting/use-cases/save-application.ts'
import { withdrawApplication } from '../../../src/areas/hosting/use-cases/withdraw-application.ts'
import { newId } from '../../../src/shared/ids.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let owner: Actor
let others: Actor
let brand: Awaited<ReturnType<typeof stewardedProgramme>>
let event: { id: string; slug: string }

const wednesday = '2027-03-10'
const under = () => ({ kind: 'programme' as const, hostId: brand.id, summary: {} })
const at = (city: string, country: string, day = wednesday) => ({
  city,
  country,
  startsOn: day,
  endsOn: day,
})

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  owner = await person(context, { name: 'Olga' })
  others = await person(context, { name: 'Otto' })
  brand = await stewardedProgramme(context)
  event = await draftEvent(as(context, owner))
  await editEvent(as(context, owner), event.slug, {
    changes: at('Guadalajara', 'MX'),
    hosts: [under()],
  })
})

const found = async (place = at('Guadalajara', 'MX')) => {
  const check = await checkDates(context, event.id, { ...place, attendance: 'in-person' }, 'es')
  return {
    holidays: check?.holidays.map(({ name }) => name),
    others: check?.collisions.map(({ event: { name, city }, reasons, daysApart, kilometres }) => ({
      name: name?.en ?? name?.es ?? null,
      city,
      reasons,
      daysApart,
      kilometres,
    })),
  }
}

const external = (name: string, place: ReturnType<typeof at>) =>
  database.db
    .insertInto('externalEvents')
    .values({
      ...place,
      id: newId(Number(now)),
      name,
      nameKey: name.toLowerCase(),
      folded: name.toLowerCase(),
      attendance: 'in-person',
      createdAt: now,
      updatedAt: now,
    })
    .execute()

async function applied(place: ReturnType<typeof at>) {
  const rival = await draftEvent(as(context, others), { name: 'Secret plans' })
  await editEvent(as(context, others), rival.slug, {
    changes: { ...place, capacity: 300 },
    hosts: [under()],
  })
  const content = prefillApplication(await applicationFacts(context.db, rival.id))
  await saveApplication(as(context, others), rival.slug, brand.slug, { content, terms: [] }, true)
  return rival
}

it('finds announced events of the network in the same week nearby, and none that is far or called off', async () => {
  const near = await announcedEvent(as(context, others), { name: 'Near' })
  await editEvent(as(context, others), near.slug, { changes: at('Monterrey', 'MX', '2027-03-12') })
  const far = await announcedEvent(as(context, others), { name: 'Far' })
  await editEvent(as(context, others), far.slug, { changes: at('Lima', 'PE') })
  expect((await found()).others).toEqual([
    { name: 'Near', city: 'Monterrey', reasons: ['place'], daysApart: 2, kilometres: 636 },
  ])
  await database.db
    .updateTable('events')
    .set({ cancelledAt: now })
    .where('id', '=', near.id)
    .execute()
  expect((await found()).others).toEqual([])
})

it('says of an event that only applied nothing but its days, to the team and to the steward', async () => {
  const rival = await applied(at('Puebla', 'MX', '2027-05-09'))
  expect((await found()).others).toEqual([
    { name: null, city: '', reasons: ['programme'], daysApart: 60, kilometres: 567 },
  ])
  const setup = await app.fetch(`/en/manage/events/${event.slug}/setup/basics`, { as: owner })
  const page = await setup.text()
  expect(
    ['Another event of', '60 days apart'].filter((words) => page.includes(words)),
  ).toHaveLength(2)
  expect(['Secret', 'Puebla', ' km '].filter((words) => page.includes(words))).toEqual([])
  const code = (await latestApplication(context.db, rival.id, brand.id))?.code
  await announcedEvent(as(context, others), { name: 'Near' }).then(({ slug }) =>
    editEvent(as(context, others), slug, { changes: at('Toluca', 'MX', '2027-05-09') }),
  )
  const received = await app.fetch(`/en/manage/programmes/${brand.slug}/applications/${code}`, {
    as: brand.steward,
  })
  expect((await received.text()).includes('>Near</a>')).toBe(true)
  await withdrawApplication(as(context, others), rival.slug, brand.slug)
  expect((await found()).others).toEqual([])
})

it('reads the calendar of events held elsewhere, and knows the programme by the name', async () => {
  await external('JSConf', at('Ciudad de México', 'MX', '2027-03-08'))
  await external(`${brand.slug} Puebla`, at('Puebla', 'MX', '2027-04-20'))
  await external('Rust Days', at('Puebla', 'MX', '2027-04-20'))
  expect((await found()).others).toEqual([
    {
      name: `${brand.slug} Puebla`,
      city: 'Puebla',
      reasons: ['programme'],
      daysApart: 41,
      kilometres: 567,
    },
    { name: 'JSConf', city: 'Ciudad de México', reasons: ['place'], daysApart: 2, kilometres: 462 },
  ])
})

it('names public holidays, and checks days that are only being picked', async () => {
  expect((await found(at('Guadalajara', 'MX', '2027-09-16'))).holidays).toEqual([
    'Día de la Independencia',
  ])
  const picked = await app.fetch(
    `/es/manage/events/${event.slug}/setup/basics?startsOn=2027-09-16&endsOn=`,
    { as: owner },
  )
  expect(await picked.text()).toContain('es feriado: Día de la Independencia')
})

it('asks the database once however many events there are', async () => {
  const ask = () => countQueries(() => found())
  const alone = await ask()
  for (const name of ['One', 'Two', 'Three']) await external(name, at('Puebla', 'MX'))
  expect([alone, await ask()]).toEqual([1, 1])
})
