import { describe, expect, it } from 'vitest'
import { findCollisions, weeksOf, type OtherEvent } from './find-collisions.ts'

const plan = {
  startsOn: '2027-03-10',
  endsOn: '2027-03-11',
  country: 'MX',
  point: { latitude: 0, longitude: 0 },
  online: false,
}
const other = (changes: Partial<OtherEvent>): OtherEvent => ({
  startsOn: '2027-03-10',
  endsOn: '2027-03-10',
  country: 'MX',
  point: { latitude: 40, longitude: 0 },
  online: false,
  programmes: [],
  ...changes,
})
const reasons = (changes: Partial<OtherEvent>, changed: Partial<typeof plan> = {}) =>
  findCollisions({ ...plan, ...changed }, [other(changes)]).flatMap((found) => found.reasons)
const ofProgramme = { programmes: ['KCD'] }

describe('events of one programme in one country', () => {
  it('collide until the day before two months have passed, in both directions', () => {
    const from = (startsOn: string) => reasons({ ...ofProgramme, startsOn, endsOn: startsOn })
    expect(from('2027-05-10')).toEqual(['programme'])
    expect(from('2027-05-11')).toEqual([])
    const until = (endsOn: string) => reasons({ ...ofProgramme, startsOn: endsOn, endsOn })
    expect(until('2027-01-11')).toEqual(['programme'])
    expect(until('2027-01-10')).toEqual([])
  })

  it('count two months after a day that the later month lacks from its last day on', () => {
    const late = { startsOn: '2026-12-31', endsOn: '2026-12-31' }
    const next = (startsOn: string) => reasons({ ...ofProgramme, startsOn, endsOn: startsOn }, late)
    expect(next('2027-02-27')).toEqual(['programme'])
    expect(next('2027-02-28')).toEqual([])
  })

  it('do not collide across a border, nor while the country is unknown', () => {
    expect(reasons({ ...ofProgramme, country: 'GT', startsOn: '2027-04-01' })).toEqual([])
    expect(reasons({ ...ofProgramme, country: '' }, { country: '' })).toEqual([])
  })

  it('collide online too', () => {
    expect(reasons({ ...ofProgramme, online: true })).toEqual(['programme'])
  })
})

describe('events in the same week', () => {
  // A degree of the meridian is 111.19 km.
  const away = (kilometres: number) => ({
    point: { latitude: kilometres / ((6371 * Math.PI) / 180), longitude: 0 },
  })

  it('collide within 1,000 km, that included', () => {
    expect(reasons(away(1000))).toEqual(['place'])
    expect(reasons(away(1001))).toEqual([])
  })

  it('are those from Monday to Sunday', () => {
    const on = (startsOn: string) => reasons({ ...away(5), startsOn, endsOn: startsOn })
    expect(['2027-03-07', '2027-03-08', '2027-03-14', '2027-03-15'].map(on)).toEqual([
      [],
      ['place'],
      ['place'],
      [],
    ])
    expect(weeksOf('2027-03-14', '2027-03-15')).toEqual({
      monday: '2027-03-08',
      sunday: '2027-03-21',
    })
  })

  it('are judged by the country where a place is unknown, and say so', () => {
    const found = findCollisions(plan, [
      other({ point: null }),
      other({ point: null, country: 'US' }),
    ])
    expect(found.map(({ reasons: why, kilometres }) => [why, kilometres])).toEqual([
      [['place'], null],
    ])
  })

  it('do not collide online', () => {
    expect(reasons({ ...away(5), online: true })).toEqual([])
    expect(reasons(away(5), { online: true })).toEqual([])
  })
})

it('puts the same programme first, then what is nearer in time, then in place', () => {
  const found = findCollisions(plan, [
    other({ point: { latitude: 5, longitude: 0 }, startsOn: '2027-03-12', endsOn: '2027-03-12' }),
    other({ point: { latitude: 2, longitude: 0 }, startsOn: '2027-03-12', endsOn: '2027-03-12' }),
    other({ point: { latitude: 8, longitude: 0 } }),
    other({ ...ofProgramme, startsOn: '2027-04-11', endsOn: '2027-04-12' }),
  ])
  expect(
    found.map(({ daysApart, kilometres, reasons: why }) => [why, daysApart, kilometres]),
  ).toEqual([
    [['programme'], 31, 4448],
    [['place'], 0, 890],
    [['place'], 1, 222],
    [['place'], 1, 556],
  ])
})
