import { expect, test } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()

test('the log says fields and values in words, and no JSON', async () => {
  const context = testContext(database)
  const owner = as(context, await person(context))
  const { slug } = await draftEvent(owner, { name: 'Before' })
  const changes = {
    name: { en: 'After', es: 'Después' },
    startsOn: '2027-02-19',
    endsOn: '2027-02-20',
  }
  await editEvent(owner, slug, { changes })
  const page = await testApp(context).fetch(`/en/manage/events/${slug}/log`, { as: owner.actor })
  const text = await page.text()
  const shown = ['First day', '19 February 2027', 'English: After · Spanish: Después'].map(
    (words) => text.includes(words),
  )
  expect([shown, /startsOn|\{&quot;|&quot;en&quot;/.test(text)]).toEqual([
    [true, true, true],
    false,
  ])
})
