import { expect, test } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()

const outcomesOf = async (acts: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(acts))
    .map((outcome) =>
      outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { code: string }).code,
    )
    .toSorted()

const raceOfEvents = (context: Context, slug: string, drafts: readonly { slug: string }[]) =>
  outcomesOf(drafts.map((draft) => editEvent(context, draft.slug, { changes: { slug } })))
const raceOfCommunities = (context: Context, slug: string) =>
  outcomesOf([community(context, { slug }), community(context, { slug })])

test('two who want the same address at once: one gets it, because the database says so', async () => {
  const nobody = testContext({ ...database })
  const context = as(nobody, await person(nobody))
  const drafts = await Promise.all([1, 2, 3, 4].map((n) => draftEvent(context, { name: `E ${n}` })))
  const settled = ['done', 'slug-taken']
  expect(await raceOfEvents(context, 'wanted', drafts.slice(0, 2))).toEqual(settled)
  expect(await raceOfCommunities(context, 'wanted')).toEqual(settled)

  // The negative control: with the constraints off, both get it.
  await database.db.schema.alterTable('events').dropConstraint('events_slug_key').execute()
  await database.db.schema
    .alterTable('communities')
    .dropConstraint('communities_slug_key')
    .execute()
  expect(await raceOfEvents(context, 'open', drafts.slice(2))).toEqual(['done', 'done'])
  expect(await raceOfCommunities(context, 'open')).toEqual(['done', 'done'])
})
