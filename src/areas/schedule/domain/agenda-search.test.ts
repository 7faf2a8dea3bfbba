import { expect, test } from 'vitest'
import { sessionWords } from './agenda-search.ts'
import { buildRelease } from './build-release.ts'
import { aSession, aTimetable, at } from './example-timetable.ts'

test('a block is found by what its talks say, and they by their own words', () => {
  const { agenda } = buildRelease(
    aTimetable([
      aSession('block', { startsAt: at('10:00'), roomId: 'a', title: { en: 'Lightning talks' } }),
      aSession('talk', { startsAt: at('10:00'), roomId: 'a', title: { en: 'Tiny Kernels' } }),
    ]),
    null,
  )
  const within = {
    ...agenda,
    sessions: agenda.sessions.map((each) =>
      each.id === 'talk' ? { ...each, block: 'block' } : each,
    ),
  }
  const wordsOf = sessionWords({ agenda: within, abstracts: {} })
  const found = within.sessions.map((each) => [each.id, wordsOf(each).includes('tiny kernels')])
  expect(Object.fromEntries(found)).toEqual({ block: true, talk: true })
})
