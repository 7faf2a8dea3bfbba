import { expect, it } from 'vitest'
import { otherRules } from '../../../demo/network/other-rules.ts'
import { compareRules } from '../../../src/areas/programmes/domain/compare-rules.ts'
import { checkEvent } from '../../../src/areas/programmes/queries/check.ts'
import { beginWithKcdRules } from '../../../src/areas/programmes/use-cases/begin-with-kcd-rules.ts'
import { saveRule } from '../../../src/areas/programmes/use-cases/save-rule.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T18:00:00Z')

it('rules of three hosts that cannot hold together are shown to the team', async () => {
  const context = testContext({ ...database, now })
  const owner = await person(context, { name: 'Olga Owner' })
  const kcd = await stewardedProgramme(context)
  await beginWithKcdRules(as(context, kcd.steward), kcd.slug)
  const hosts = [kcd]
  // The sets of the other two programmes of the demo.
  for (const rules of Object.values(otherRules)) {
    const brand = await stewardedProgramme(context)
    for (const rule of rules)
      await saveRule(as(context, brand.steward), brand.slug, null, {
        ...rule,
        question: {},
        advice: {},
      })
    hosts.push(brand)
  }
  const event = await announcedEvent(as(context, owner), {
    hosts: hosts.map(({ id }) => ({ kind: 'programme', hostId: id, summary: {} })),
  })
  const rules = (await checkEvent(context.db, event.id, now)).map(({ rule }) => rule)
  const { contradictions, surpassed } = compareRules(rules)
  expect(contradictions.map(({ one, other }) => [one.kind, other.kind]).toSorted()).toEqual([
    ['call-closes-before', 'call-closes-before'],
    ['format', 'format'],
  ])
  expect(surpassed.map(({ rule }) => rule.kind).toSorted()).toEqual([
    'min-break',
    'min-organisers',
    'sponsored-share',
  ])
  const page = await testApp(context).fetch(`/en/manage/events/${event.slug}/rules`, { as: owner })
  const shown = await page.text()
  expect(shown.match(/These two rules cannot both hold/g)).toHaveLength(2)
  expect(shown).toContain('but not more than 7 weeks before')
})
