import { expect, test } from 'vitest'
import { aSession, at } from '../example-timetable.ts'
import { takesIn } from './takes-in.ts'

const block = aSession('block', { kind: 'lightning', minutes: 60, startsAt: at('15:00') })
const part = aSession('part', { minutes: 10, blockId: 'block' })
const short = aSession('short', { kind: 'lightning', minutes: 10 })
const talk = aSession('talk', { minutes: 25 })

test.each([
  ['a lightning talk into an empty block', [block], short, true],
  ['a talk into an empty block of lightning talks', [block], talk, false],
  ['a talk into a block that has parts', [block, part], talk, true],
  ['what is longer than the block', [block, part], { ...talk, minutes: 60 }, false],
  ['what is in it already', [block, part], part, false],
  ['what is a block itself', [block, { ...part, blockId: 'short' }], short, false],
  ['into one that is a part itself', [{ ...block, blockId: 'x' }], short, false],
  ['a lightning talk on another of its length', [{ ...block, minutes: 15 }], short, false],
])('%s', (_, others, session, expected) => {
  expect(takesIn({ sessions: [...others, session] }, others[0]!, session)).toBe(expected)
})
