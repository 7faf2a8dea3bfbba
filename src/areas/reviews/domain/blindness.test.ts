import { expect, test } from 'vitest'
import { seesSpeakers } from './blindness.ts'

test.each([
  [false, false, false, true],
  [false, true, false, true],
  [true, false, false, false],
  [true, false, true, false],
  [true, true, false, false],
  [true, true, true, true],
])(
  'blind %s, chair %s, asked %s: sees the speakers %s',
  (blind, maySeeRanking, revealed, expected) => {
    expect(seesSpeakers({ blind, maySeeRanking, revealed })).toEqual(expected)
  },
)
