import { describe, expect, it } from 'vitest'
import { repairDate } from './repair-date.ts'

const zone = 'America/Mexico_City'
const bogota = 'America/Bogota'

describe('repairDate', () => {
  it('takes whole dates as they are', () => {
    expect(repairDate('2025-08-29T09:00:00-05:00', zone)).toEqual({
      date: { instant: '2025-08-29T14:00:00Z', written: '2025-08-29T09:00:00-05:00' },
      notes: [],
    })
    expect(repairDate('2025-08-29T09:00:00Z', zone)).toEqual({
      date: { instant: '2025-08-29T09:00:00Z', written: '2025-08-29T09:00:00+00:00' },
      notes: [],
    })
  })

  it('reads a date with one T too many', () => {
    expect(repairDate('2025-04-18T1T10:00:00-06:00', bogota)).toEqual({
      date: { instant: '2025-04-18T16:00:00Z', written: '2025-04-18T10:00:00-06:00' },
      notes: [
        {
          code: 'date-repaired',
          detail: '',
          before: '2025-04-18T1T10:00:00-06:00',
          after: '2025-04-18T10:00:00-06:00',
        },
      ],
    })
  })

  it("takes the site's zone where none is named", () => {
    expect(repairDate('2025-12-21T10:00:00', zone)).toEqual({
      date: {
        instant: '2025-12-21T16:00:00Z',
        written: '2025-12-21T10:00:00-06:00',
        zoneAssumed: zone,
      },
      notes: [
        {
          code: 'zone-assumed',
          detail: zone,
          before: '2025-12-21T10:00:00',
          after: '2025-12-21T10:00:00-06:00',
        },
      ],
    })
  })

  it('begins a day without time in the site’s zone', () => {
    expect(repairDate('2026-02-16', bogota)).toEqual({
      date: {
        instant: '2026-02-16T05:00:00Z',
        written: '2026-02-16T00:00:00-05:00',
        zoneAssumed: bogota,
        dateOnly: true,
      },
      notes: [
        {
          code: 'date-only',
          detail: bogota,
          before: '2026-02-16',
          after: '2026-02-16T00:00:00-05:00',
        },
      ],
    })
  })

  it('keeps an odd zone and says so', () => {
    expect(repairDate('2024-01-31T11:34:47+08:00', zone)).toEqual({
      date: { instant: '2024-01-31T03:34:47Z', written: '2024-01-31T11:34:47+08:00' },
      notes: [
        { code: 'zone-odd', detail: zone, before: '+08:00', after: '2024-01-30T21:34:47-06:00' },
      ],
    })
  })

  it.each([
    ['2025-04-18 10:00:00 -0600', '2025-04-18T10:00:00-06:00'],
    ['2025-04-18T10:00:00-6:00', '2025-04-18T10:00:00-06:00'],
    ['2025-04-18T10:00:00.000−06:00', '2025-04-18T10:00:00-06:00'],
    ['"2025-04-18T10:00-06:00"', '2025-04-18T10:00:00-06:00'],
    ['2025-4-8T9:05:00-06:00', '2025-04-08T09:05:00-06:00'],
    ['2025/04/18 10:00 GMT-6', '2025-04-18T10:00:00-06:00'],
    ['2025-04-18 10:00 PM -06:00', '2025-04-18T22:00:00-06:00'],
    ['2025-04-18T10:00:00 America/Sao_Paulo', '2025-04-18T10:00:00-03:00'],
    ['2025-04-18T10:00:00-03:00[America/Sao_Paulo]', '2025-04-18T10:00:00-03:00'],
    ['Fri, 18 Apr 2025 10:00:00 -0600', '2025-04-18T10:00:00-06:00'],
    ['Fri Apr 18 10:00:00 CST 2025', '2025-04-18T10:00:00-06:00'],
    ['April 18, 2025', '2025-04-18T00:00:00-06:00'],
    ['18 de abril de 2025', '2025-04-18T00:00:00-06:00'],
    ['18 de março de 2025 10:00', '2025-03-18T10:00:00-06:00'],
    ['18-abr-2025', '2025-04-18T00:00:00-06:00'],
    ['18/04/2025', '2025-04-18T00:00:00-06:00'],
    ['04/18/2025 10:30', '2025-04-18T10:30:00-06:00'],
    ['03/04/2025', '2025-04-03T00:00:00-06:00'],
    ['20250418', '2025-04-18T00:00:00-06:00'],
    ['2025-04-18T25:00:00-06:00', '2025-04-18T00:00:00-06:00'],
    ['2025-04-18T24:00:00-06:00', '2025-04-19T00:00:00-06:00'],
    ['2025-04-18T10:00:00-06:00 # fijo', '2025-04-18T10:00:00-06:00'],
    ['1744992000', '2025-04-18T10:00:00-06:00'],
  ])('reads %s', (written, expected) => {
    expect(repairDate(written, zone).date?.written).toBe(expected)
  })

  it('notes that day and month could be meant the other way round', () => {
    expect(repairDate('03/04/2025', zone).notes.map(({ code }) => code)).toEqual([
      'date-ambiguous',
      'date-only',
    ])
  })

  it.each(['mañana', '2025-02-30', '2025-13-01', 'TBD'])('makes no date of %s', (written) => {
    expect(repairDate(written, zone)).toEqual({
      date: null,
      notes: [{ code: 'date-unread', detail: '', before: written }],
    })
  })

  it('has nothing to say about no date', () => {
    expect(repairDate(' ', zone)).toEqual({ date: null, notes: [] })
  })
})
