import { expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { readReportFilter, reportQuery } from './report-filter.ts'

const side = (sessions: number) => ({ sessions, events: 1, speakers: 10, firstTime: 4 })

test('what rose, what fell, and what cannot be told', () => {
  const { rose, fell, compared, lines } = buildReport(
    [
      { theme: 'gitops', now: 10, before: 40 },
      { theme: 'finops', now: 50, before: 12 },
      { theme: 'ebpf', now: 14, before: 10 },
      { theme: 'wasm', now: 2, before: 1 },
    ],
    side(200),
    side(200),
  )
  expect(rose.map(({ theme }) => theme)).toEqual(['finops'])
  expect(fell.map(({ theme }) => theme)).toEqual(['gitops'])
  expect(compared).toBe(3)
  expect(lines.map(({ theme, verdict }) => `${theme} ${verdict}`)).toEqual([
    'finops rose',
    'ebpf unclear',
    'gitops fell',
    'wasm too-few',
  ])
})

test('nothing rises on twelve talks, or where there is nothing to compare with', () => {
  const counts = [{ theme: 'gitops', now: 12, before: 0 }]
  expect(buildReport(counts, side(12), side(100)).rose).toEqual([])
  expect(buildReport(counts, side(100), side(0)).rose).toEqual([])
})

test('an address gives a filter and back', () => {
  const query = 'series=ccoss&country=MX&year=2026'
  expect(reportQuery(readReportFilter(new URLSearchParams(query)))).toBe(query)
  expect(
    reportQuery(readReportFilter(new URLSearchParams(`event=../x&country=mexico&year=12`))),
  ).toBe('')
})
