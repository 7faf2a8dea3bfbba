import { expect, test } from 'vitest'
import { chooseNews, toldKey, type EventNews, type Followed } from './choose-news.ts'

const now = new Date('2027-03-15T12:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60 * 1000)

const event = (id: string, traits: Partial<EventNews> = {}): EventNews => ({
  id,
  communities: ['lima'],
  programmes: ['kcd'],
  seriesId: null,
  country: 'PE',
  city: 'Arequipa',
  announcedAt: days(-3),
  callOpensAt: null,
  callClosesAt: null,
  ...traits,
})

const nothing = {
  communityId: null,
  programmeId: null,
  seriesId: null,
  country: null,
  cityKey: null,
  confirmedAt: days(-20),
}
const community: Followed = { ...nothing, communityId: 'lima' }
const country: Followed = { ...nothing, country: 'PE' }

const read = (
  follows: readonly Followed[],
  events: readonly EventNews[],
  before: readonly string[] = [],
) => {
  const chosen = chooseNews(follows, { events, posts: [] }, new Set(before), now)
  const ids = (list: readonly EventNews[]) => list.map(({ id }) => id).join()
  return {
    closing: ids(chosen.closing),
    events: ids(chosen.events),
    opening: ids(chosen.opening),
    told: chosen.told.map(toldKey),
  }
}
const none = { closing: '', events: '', opening: '', told: [] }

test('an event that two of the things followed hold is told once', () => {
  expect(read([community, country], [event('a')])).toEqual({
    ...none,
    events: 'a',
    told: ['new-event a'],
  })
})

test('what was told, happened before one followed, or is long ago is no news', () => {
  expect(read([community], [event('a')], ['new-event a'])).toEqual(none)
  expect(read([community], [event('a', { announcedAt: days(-21) })])).toEqual(none)
  const early = { ...community, confirmedAt: days(-400) }
  expect(read([early], [event('a', { announcedAt: days(-36) })])).toEqual(none)
})

test('the earliest of the follows that concern it says since when', () => {
  const late = { ...country, confirmedAt: days(-1) }
  expect(read([late], [event('a')])).toEqual(none)
  expect(read([late, community], [event('a')]).events).toEqual('a')
})

test('a call is told when it opens and again when it closes soon; each event stands once', () => {
  const open = { announcedAt: days(-30), callOpensAt: days(-2) }
  expect(read([community], [event('a', { ...open, callClosesAt: days(11) })])).toEqual({
    ...none,
    opening: 'a',
    told: ['call-opens a'],
  })
  const closes = event('a', { ...open, callClosesAt: days(10) })
  expect(read([community], [closes])).toEqual({
    ...none,
    closing: 'a',
    told: ['call-closes a', 'call-opens a'],
  })
  expect(read([community], [closes], ['call-opens a', 'call-closes a'])).toEqual(none)
  expect(read([community], [event('a', { ...open, callClosesAt: days(0) })])).toEqual(none)
  const all = event('a', { callOpensAt: days(-2), callClosesAt: days(5) })
  expect(read([community], [all])).toEqual({
    ...none,
    closing: 'a',
    told: ['call-closes a', 'new-event a', 'call-opens a'],
  })
})

test('a city is followed by its name without accents and case, in its country', () => {
  const bogota = (country: string): Followed => ({ ...nothing, country, cityKey: 'bogota' })
  const there = event('a', { country: 'CO', city: 'BOGOTÁ' })
  expect(read([bogota('CO')], [there]).events).toEqual('a')
  expect(read([bogota('PE')], [there])).toEqual(none)
  expect(read([{ ...nothing, country: 'CO' }], [there]).events).toEqual('a')
  expect(read([bogota('CO')], [event('b', { country: 'CO', city: 'Cali' })])).toEqual(none)
})
