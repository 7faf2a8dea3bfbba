import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../shared/localized-text.ts'
import { eventSlide } from '../web/slides.ts'
import { isDoubtful, isWrong, passed, timeBy, toldTime, unknownClock } from './clock.ts'
import { usualTurns, type KioskContent, type Slide, type SlideKind } from './content.ts'
import { comingAfter, frameAt, pixelShift, shownAt } from './rotation.ts'
import { sayTimeLeft } from './time-left.ts'

const colours = { ground: '#000000', ink: '#ffffff', mark: '#ffffff' }
const slide = (
  kind: SlideKind,
  name: string,
  more: Partial<Slide> & { readonly in?: readonly Language[] } = {},
): Slide => {
  const { in: spoken = languages, ...rest } = more
  return {
    key: `${kind}:${name}`,
    kind,
    from: null,
    until: null,
    countTo: null,
    words: Object.fromEntries(
      spoken.map((each) => [each, { lead: '', title: `${name} ${each}`, text: '' }]),
    ),
    code: null,
    event: null,
    image: null,
    colours,
    ...rest,
  }
}

const frameWords = {
  daysLeft: '{n} days left',
  dayLeft: '1 day left',
  hoursLeft: '{n} hours left',
  next: '',
  take: '',
  clock: '',
}
const content = (slides: readonly Slide[], more: Partial<KioskContent> = {}): KioskContent => ({
  version: '1',
  build: '',
  madeAt: 0,
  name: 'Booth',
  languages: ['es', 'en', 'pt'],
  turns: usualTurns,
  slides,
  welcome: { ...slide('message', 'welcome'), key: 'welcome', kind: 'welcome' },
  urgent: null,
  words: { es: frameWords, en: frameWords, pt: frameWords },
  ...more,
})

const minute = 60_000
const hour = 60 * minute
const at = Date.parse('2027-02-18T12:00:00Z')

/** What is on the screen, frame by frame, as `kind:name language`. */
function shownFrom(kiosk: KioskContent, from: number, count: number): string[] {
  const shown: string[] = []
  for (let now = from; shown.length < count;) {
    const frame = frameAt(kiosk, now)
    shown.push(`${frame.slide.key} ${frame.language}`)
    now += frame.remaining
  }
  return shown
}

const startOfRound = (kiosk: KioskContent, seconds: number) =>
  Math.ceil(at / (seconds * 1_000)) * seconds * 1_000 + kiosk.madeAt

const none = { turns: 0, seconds: 10 }
const noTurns = {
  event: none,
  call: none,
  outside: none,
  post: none,
  sponsor: none,
  photo: none,
  quote: none,
  message: none,
}

describe('turns', () => {
  const turns = {
    ...noTurns,
    event: { turns: 2, seconds: 10 },
    call: { turns: 1, seconds: 5 },
    post: { turns: 0, seconds: 5 },
    message: { turns: 1, seconds: 5 },
  }

  test('kinds have as many turns as they are given, spread over the round', () => {
    const kiosk = content(
      [slide('event', 'a'), slide('call', 'a'), slide('post', 'a'), slide('message', 'a')],
      { turns, languages: ['en'] },
    )
    expect(shownFrom(kiosk, startOfRound(kiosk, 30), 4)).toEqual([
      'event:a en',
      'call:a en',
      'message:a en',
      'event:a en',
    ])
  })

  test('each kind stays as long as it is given, to the millisecond', () => {
    const kiosk = content([slide('event', 'a'), slide('call', 'a')], { turns })
    const start = startOfRound(kiosk, 25)
    expect([
      frameAt(kiosk, start).remaining,
      frameAt(kiosk, start + 9_999).remaining,
      frameAt(kiosk, start + 10_000).remaining,
    ]).toEqual([10_000, 1, 5_000])
  })

  test('every thing comes in every language of the kiosk that it has', () => {
    const kiosk = content(
      [slide('event', 'a'), slide('event', 'b', { in: ['en'] }), slide('call', 'c')],
      { turns },
    )
    const shown = new Set(shownFrom(kiosk, at, 60))
    expect([...shown].toSorted()).toEqual([
      'call:c en',
      'call:c es',
      'call:c pt',
      'event:a en',
      'event:a es',
      'event:a pt',
      'event:b en',
    ])
  })

  test('what weighs more comes more often: a sponsor of the first tier three times, of the last once', () => {
    const of = (name: string, weight: number) => ({ ...slide('sponsor', name), weight })
    const kiosk = content([of('first', 3), of('second', 2), of('last', 1)], {
      turns: { ...noTurns, sponsor: { turns: 1, seconds: 5 } },
      languages: ['en'],
    })
    expect(shownFrom(kiosk, startOfRound(kiosk, 30), 6)).toEqual([
      'sponsor:first en',
      'sponsor:second en',
      'sponsor:last en',
      'sponsor:first en',
      'sponsor:second en',
      'sponsor:first en',
    ])
  })

  test('what has no text in a language of the kiosk is left out', () => {
    const kiosk = content([slide('event', 'a', { in: ['pt'] }), slide('event', 'b')], {
      turns,
      languages: ['en'],
    })
    expect(new Set(shownFrom(kiosk, at, 10))).toEqual(new Set(['event:b en']))
  })
})

test('the same content at the same instant is the same frame', () => {
  const kiosk = content([slide('event', 'a'), slide('event', 'b'), slide('post', 'c')])
  expect(frameAt(kiosk, at)).toEqual(frameAt(structuredClone(kiosk), at))
})

test('nothing to show, or only what is over: the welcome, in each language in turn', () => {
  const over = content([slide('event', 'a', { until: at })])
  for (const kiosk of [content([]), over])
    expect(new Set(shownFrom(kiosk, at, 6))).toEqual(
      new Set(['welcome es', 'welcome en', 'welcome pt']),
    )
})

test('a kiosk whose kinds all have no turns shows the welcome', () => {
  expect(frameAt(content([slide('event', 'a')], { turns: noTurns }), at).slide.key).toEqual(
    'welcome',
  )
})

test('an urgent message goes before all else until its time is over', () => {
  const urgent = { ...slide('message', 'now', { until: at + minute }), key: 'urgent' }
  const kiosk = content([slide('event', 'a')], { urgent })
  expect([
    frameAt(kiosk, at).slide.key,
    frameAt(kiosk, at + minute - 1).slide.key,
    frameAt(kiosk, at + minute).slide.key,
  ]).toEqual(['urgent', 'urgent', 'event:a'])
})

test('an event is shown until the midnight after its last day where it is held', () => {
  const said = { languages, code: () => null, image: () => null }
  const event = eventSlide(said, {
    id: 'lima',
    slug: 'kcd-lima',
    name: { es: 'KCD Lima' },
    startsOn: '2027-02-18',
    endsOn: '2027-02-19',
    timeZone: 'America/Lima',
    city: 'Lima',
    country: 'PE',
    venueName: '',
    languages: ['es'],
    colour: '#c0004e',
    coverFileId: null,
    callOpensAt: null,
    callClosesAt: null,
  })
  const kiosk = content([event])
  const visible = (instant: string) => shownAt(kiosk, Date.parse(instant)).length
  expect([visible('2027-02-20T04:59:59Z'), visible('2027-02-20T05:00:00Z')]).toEqual([1, 0])
})

test('after an event come the next two, round and round', () => {
  const kiosk = content(['a', 'b', 'c'].map((name) => slide('event', name)))
  const after = (index: number) =>
    comingAfter(kiosk, kiosk.slides[index]!, at).map(({ key }) => key)
  expect([after(0), after(2)]).toEqual([
    ['event:b', 'event:c'],
    ['event:a', 'event:b'],
  ])
})

test('days left are whole days, then hours', () => {
  const left = (ms: number) => sayTimeLeft(frameWords, at + ms, at)
  expect([left(50 * hour), left(25 * hour), left(90 * minute), left(0)]).toEqual([
    '2 days left',
    '1 day left',
    '2 hours left',
    '',
  ])
})

test('pixels move every minute within four of their place', () => {
  const places = Array.from({ length: 9 }, (_, step) => pixelShift(at + step * minute))
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(9)
  expect(places.every(({ x, y }) => Math.abs(x) <= 4 && Math.abs(y) <= 4)).toBe(true)
})

describe('24 hours without network', () => {
  const events = Array.from({ length: 12 }, (_, n) =>
    slide('event', String(n), { until: at + (n + 1) * 2 * hour }),
  )
  const calls = events.map(({ until }, n) =>
    slide('call', String(n), { until: until! - hour, countTo: until! - hour }),
  )
  const kiosk = Object.freeze(
    content([...events, ...calls, slide('post', 'p', { in: ['es'] }), slide('message', 'm')]),
  )

  test('every second has a frame with words, none of it over, and nothing grows', () => {
    const before = JSON.stringify(kiosk)
    const wrong: string[] = []
    let clock = toldTime(at, at - 3 * hour, 0)
    for (let second = 0; second <= 24 * 3_600; second += 1) {
      // The device is three hours behind all day.
      const device = at - 3 * hour + second * 1_000
      clock = passed(clock, device)
      const now = timeBy(clock, device)
      const { slide: shown, language, remaining } = frameAt(kiosk, now)
      const blank = !shown.words[language]?.title
      const over = shown.until !== null && shown.until <= at + second * 1_000
      if (blank || over || remaining <= 0) wrong.push(`${second}: ${shown.key} ${language}`)
    }
    expect(wrong).toEqual([])
    expect(JSON.stringify(kiosk)).toBe(before)
    expect(Object.keys(clock)).toEqual(['offset', 'latest', 'heard', 'jumped'])
  })
})

describe('the clock', () => {
  test('a device that is wrong shows the server’s time, and says so', () => {
    const clock = toldTime(at, at + 26 * hour, 400)
    expect([timeBy(clock, at + 26 * hour), isWrong(clock)]).toEqual([at + 700, true])
    expect(isWrong(toldTime(at, at + 30_000, 0))).toBe(false)
  })

  test('set back while there is no network, it goes on from where it was', () => {
    const before = passed(toldTime(at, at, 0), at + hour)
    const back = passed(before, at - 48 * hour)
    expect(timeBy(back, at - 48 * hour)).toBe(at + hour + 500)
    expect(timeBy(back, at - 48 * hour + minute)).toBe(at + hour + minute + 500)
    expect(isWrong(back)).toBe(true)
  })

  test('an unknown clock is the device’s', () => {
    expect(timeBy(unknownClock, at)).toBe(at)
  })

  test('a clock that is set ahead is believed but not trusted, until the server is heard again', () => {
    const trusted = 36 * hour
    const heard = passed(toldTime(at, at, 0), at)
    const slow = passed(heard, at + hour, hour)
    expect(isDoubtful(slow, at + hour, trusted)).toBe(false)
    const set = passed(slow, at + 4 * hour, 1_000)
    expect([timeBy(set, at + 4 * hour), set.jumped]).toEqual([at + 4 * hour + 500, true])
    expect(isDoubtful(set, at + 4 * hour, trusted)).toBe(true)
    const again = toldTime(at + hour, at + 4 * hour, 0)
    expect([again.jumped, timeBy(again, at + 4 * hour)]).toEqual([false, at + hour + 500])
  })

  test('without the server for too long nobody can be sure', () => {
    const clock = passed(toldTime(at, at, 0), at)
    expect([35, 37].map((hours) => isDoubtful(clock, at + hours * hour, 36 * hour))).toEqual([
      false,
      true,
    ])
  })
})
