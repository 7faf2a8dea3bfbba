import { describe, expect, test } from 'vitest'
import { draftSelection, type Candidate, type Quotas } from './draft-selection.ts'

const candidate = (
  code: string,
  score: number | null,
  {
    decision = null,
    speakers = [code],
    ...groups
  }: Partial<Candidate> & Partial<Candidate['groups']> = {},
): Candidate => ({
  code,
  score,
  decision,
  speakers,
  groups: { track: null, format: null, host: null, language: null, level: null, ...groups },
})
const quotas = (values: Partial<Quotas>): Quotas => ({
  total: 100,
  perSpeaker: null,
  lowest: null,
  groups: [],
  ...values,
})
const draft = (candidates: readonly Candidate[], values: Partial<Quotas>) =>
  draftSelection(candidates, quotas(values)).rows.map((row) => [
    row.candidate.code,
    row.in,
    'of' in row.reason ? `${row.reason.why} ${row.reason.of}` : row.reason.why,
  ])

describe('a draft by ranking', () => {
  test('takes the best as far as there are places', () => {
    expect(draft([candidate('A', 5), candidate('B', 4), candidate('C', 3)], { total: 2 })).toEqual([
      ['A', true, 'rank'],
      ['B', true, 'rank'],
      ['C', false, 'total'],
    ])
  })

  test('keeps what is accepted, wherever it ranks, and leaves out what is rejected', () => {
    const all = [
      candidate('A', 5, { decision: 'rejected' }),
      candidate('B', 4),
      candidate('C', 3),
      candidate('D', null, { decision: 'accepted' }),
    ]
    expect(draft(all, { total: 2 })).toEqual([
      ['A', false, 'rejected'],
      ['B', true, 'rank'],
      ['C', false, 'total'],
      ['D', true, 'kept'],
    ])
  })

  test('lets a group have no more than its most', () => {
    const all = [
      candidate('A', 5, { track: 'cloud' }),
      candidate('B', 4, { track: 'cloud' }),
      candidate('C', 3, { track: 'people' }),
    ]
    const groups = [{ dimension: 'track', of: 'cloud', least: null, most: 1 }] as const
    expect(draft(all, { total: 2, groups })).toEqual([
      ['A', true, 'rank'],
      ['B', false, 'most cloud'],
      ['C', true, 'rank'],
    ])
  })

  test('gives a group its least before the best of the rest', () => {
    const all = [
      candidate('A', 5, { language: 'en' }),
      candidate('B', 4, { language: 'en' }),
      candidate('C', 3, { language: 'pt' }),
      candidate('D', 2, { language: 'pt' }),
    ]
    const groups = [{ dimension: 'language', of: 'pt', least: 1, most: null }] as const
    expect(draft(all, { total: 2, groups })).toEqual([
      ['A', true, 'rank'],
      ['B', false, 'total'],
      ['C', true, 'least pt'],
      ['D', false, 'total'],
    ])
  })

  test('what is accepted counts for least and most, even beyond it', () => {
    const all = [
      candidate('A', 5, { format: 'talk' }),
      candidate('B', 4, { format: 'talk', decision: 'accepted' }),
      candidate('C', 3, { format: 'talk', decision: 'accepted' }),
    ]
    const groups = [{ dimension: 'format', of: 'talk', least: 1, most: 1 }] as const
    expect(draft(all, { total: 3, groups })).toEqual([
      ['A', false, 'most talk'],
      ['B', true, 'kept'],
      ['C', true, 'kept'],
    ])
  })

  test('a least never goes over another group’s most, the places or the lowest score; what is short is said', () => {
    const all = [
      candidate('A', 5, { track: 'cloud', language: 'pt' }),
      candidate('B', 4, { track: 'cloud', language: 'pt' }),
      candidate('C', 1, { track: 'people', language: 'pt' }),
    ]
    const result = draftSelection(
      all,
      quotas({
        lowest: 2,
        groups: [
          { dimension: 'track', of: 'cloud', least: null, most: 1 },
          { dimension: 'language', of: 'pt', least: 3, most: null },
        ],
      }),
    )
    expect(result.rows.map((row) => [row.in, row.reason.why])).toEqual([
      [true, 'least'],
      [false, 'most'],
      [false, 'score'],
    ])
    expect(result.short).toEqual([
      { dimension: 'language', of: 'pt', least: 3, most: null, got: 1 },
    ])
  })

  test('one speaker has no more than their most, co-speakers included', () => {
    const all = [
      candidate('A', 5, { speakers: ['ana'] }),
      candidate('B', 4, { speakers: ['beto', 'ana'] }),
      candidate('C', 3, { speakers: ['beto'] }),
    ]
    expect(draft(all, { perSpeaker: 1 })).toEqual([
      ['A', true, 'rank'],
      ['B', false, 'speaker'],
      ['C', true, 'rank'],
    ])
  })

  test('nobody gets in without a score', () => {
    expect(draft([candidate('A', null)], {})).toEqual([['A', false, 'no-score']])
  })

  test('without candidates there is nothing, and nothing fails', () => {
    expect(draftSelection([], quotas({ total: 0 }))).toEqual({ rows: [], short: [] })
  })
})
