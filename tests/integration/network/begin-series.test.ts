import { beforeAll, expect, test } from 'vitest'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
let organiser: Actor

beforeAll(async () => {
  context = testContext({ ...database })
  app = testApp(context)
  organiser = await person(context)
})

const begin = (kind: string, slug: string, next: string) =>
  app.fetch(`/en/manage/network/${kind}?next=${encodeURIComponent(next)}`, {
    as: organiser,
    form: { name: `The ${slug}`, slug, colour: '#1f4fd8' },
  })

test('an organiser begins a series from the set-up and finds it there on coming back', async () => {
  const event = await draftEvent(as(context, organiser))
  const step = `/en/manage/events/${event.slug}/setup/hosts`
  const before = await (await app.fetch(step, { as: organiser })).text()
  expect(before).toContain(`/en/manage/network?kind=series&amp;next=${encodeURIComponent(step)}`)

  const begun = await begin('series', 'gatherings', step)
  expect([begun.status, begun.headers.get('location')]).toEqual([303, step])
  expect(await (await app.fetch(step, { as: organiser })).text()).toContain('The gatherings')
})

test('an organiser founds a community on the way too, but is never led off the site', async () => {
  const founded = await begin('community', 'neighbours', 'https://evil.example/')
  expect([founded.status, founded.headers.get('location')]).toEqual([303, '/en/'])
})
