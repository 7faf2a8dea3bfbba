import { describe, expect, test } from 'vitest'
import { aPerson, aSession, aTimetable, at } from './example-timetable.ts'
import { buildRelease } from './build-release.ts'
import { changesBetween } from './changes.ts'
import type { Timetable, TimetableSession } from './timetable.ts'

const going = (personId: string) => ({ personId, answer: null })
const ana = aPerson('019f0000-0000-7000-8000-0000aaaa0001', {
  name: 'Ana Núñez',
  organisation: 'Acme',
  biography: 'Plays the bass.',
})
const bea = aPerson('019f0000-0000-7000-8000-0000bbbb0002', { name: 'Bea' })
const people = [ana, bea]

const talk = (id: string, values: Partial<TimetableSession> = {}) =>
  aSession(id, { startsAt: at('10:00'), roomId: 'a', speakers: [going(ana.id)], ...values })
const timetable = (...sessions: TimetableSession[]) => aTimetable(sessions, { people })

describe('buildRelease', () => {
  test('shows placed sessions with the public profile of their speakers, and nothing else', () => {
    const abstract = { es: 'De qué va' }
    const track = {
      id: 't',
      slug: 'data',
      name: { en: 'Data' },
      colour: '#123456',
      host: null,
      hostId: null,
    }
    const whole: Timetable = {
      ...timetable(
        talk('1', { title: { es: 'Datos en casa' }, abstract, trackId: 't', lang: 'es' }),
        aSession('2'),
      ),
      tracks: [track, { ...track, id: 'unused' }],
    }
    expect(buildRelease(whole, null)).toEqual({
      agenda: {
        timeZone: 'America/Mexico_City',
        rooms: [{ id: 'a', name: 'Room A', capacity: null, accessibility: {} }],
        tracks: [{ id: 't', slug: 'data', name: { en: 'Data' }, colour: '#123456', host: null }],
        sessions: [
          {
            id: '1',
            code: '1',
            slug: 'datos-en-casa',
            kind: 'talk',
            title: { es: 'Datos en casa' },
            lang: 'es',
            level: '',
            track: 't',
            format: null,
            sponsored: false,
            startsAt: '2027-02-19T16:00:00.000Z',
            minutes: 35,
            day: '2027-02-19',
            from: '10:00',
            until: '10:35',
            room: 'a',
            speakers: [ana.id],
          },
        ],
        speakers: [
          {
            id: ana.id,
            slug: 'ana-nunez-aaaa0001',
            name: 'Ana Núñez',
            organisation: 'Acme',
            jobTitle: '',
            photo: null,
          },
        ],
        cancelled: [],
      },
      abstracts: { '1': abstract },
      profiles: { [ana.id]: { biography: 'Plays the bass.', pronouns: '', links: [] } },
    })
  })

  test('leaves out who declined, and who has no name yet', () => {
    const speakers = [
      going(ana.id),
      { personId: bea.id, answer: 'declined' as const },
      going('nameless'),
    ]
    const whole = aTimetable([talk('1', { speakers })], {
      people: [...people, aPerson('nameless', { name: '' })],
    })
    const { agenda, profiles } = buildRelease(whole, null)
    expect([
      agenda.sessions[0]?.speakers,
      agenda.speakers.map(({ name }) => name),
      Object.keys(profiles),
    ]).toEqual([[ana.id], ['Ana Núñez'], [ana.id]])
  })

  test('keeps in mind what earlier releases had, until it is back', () => {
    const first = buildRelease(timetable(talk('1'), talk('2', { roomId: 'b' })), null)
    const second = buildRelease(timetable(talk('2')), first)
    const third = buildRelease(timetable(talk('3')), second)
    const fourth = buildRelease(timetable(talk('1')), third)
    const gone = [second, third, fourth].map(({ agenda }) => agenda.cancelled.map(({ id }) => id))
    expect(gone).toEqual([['1'], ['2', '1'], ['3', '2']])
  })
})

describe('changesBetween', () => {
  const changes = (before: Timetable, after: Timetable) => {
    const release = buildRelease(before, null)
    return changesBetween(release, buildRelease(after, release))
  }
  const head = { code: '1', title: { en: 'Talk 1' } }
  const place = (from: string, until: string, room: string | null, startsAt: string) => ({
    startsAt,
    day: '2027-02-19',
    from,
    until,
    room,
  })
  const ten = place('10:00', '10:35', 'Room A', '2027-02-19T16:00:00.000Z')
  const noon = place('12:00', '12:35', 'Room B', '2027-02-19T18:00:00.000Z')

  test('the same timetable: none', () => {
    expect(changes(timetable(talk('1')), timetable(talk('1'), aSession('unplaced')))).toEqual([])
  })

  test('also when it went through the database, which orders fields as it likes', () => {
    const release = buildRelease(timetable(talk('1', { title: { es: 'Uno', en: 'One' } })), null)
    const again = buildRelease(timetable(talk('1', { title: { en: 'One', es: 'Uno' } })), null)
    expect(changesBetween(release, again)).toEqual([])
  })

  test('added and removed', () => {
    expect(
      changes(timetable(talk('1')), timetable(talk('2', { startsAt: at('12:00'), roomId: 'b' }))),
    ).toEqual([
      { kind: 'removed', ...head, from: ten },
      { kind: 'added', code: '2', title: { en: 'Talk 2' }, to: noon },
    ])
  })

  test('moved in time and room', () => {
    expect(
      changes(timetable(talk('1')), timetable(talk('1', { startsAt: at('12:00'), roomId: 'b' }))),
    ).toEqual([{ kind: 'moved', ...head, from: ten, to: noon }])
  })

  test('longer than before', () => {
    expect(changes(timetable(talk('1')), timetable(talk('1', { minutes: 50 })))).toEqual([
      { kind: 'moved', ...head, from: ten, to: { ...ten, until: '10:50' } },
    ])
  })

  test('renamed, other speakers, other words', () => {
    const after = talk('1', {
      title: { en: 'New' },
      speakers: [going(bea.id)],
      abstract: { en: 'More' },
    })
    const now = { code: '1', title: { en: 'New' } }
    expect(changes(timetable(talk('1')), timetable(after))).toEqual([
      { kind: 'renamed', ...now, before: head.title },
      { kind: 'speakers', ...now, joined: ['Bea'], left: ['Ana Núñez'] },
      { kind: 'edited', ...now },
    ])
  })

  test('a profile that reads differently is worth a release', () => {
    const before = timetable(talk('1'))
    const after = aTimetable([talk('1')], { people: [{ ...ana, biography: 'Sings.' }] })
    expect(changes(before, after)).toEqual([{ kind: 'details' }])
  })
})

describe('what a release shows of facts', () => {
  const released = (...args: Parameters<typeof aTimetable>) =>
    buildRelease(aTimetable(...args), null).agenda

  test('the talks of a block have times of their own, in its room', () => {
    const block = { kind: 'lightning', minutes: 5, blockId: 'block' } as const
    const { sessions } = released([
      aSession('2', { ...block, blockPosition: 1 }),
      aSession('block', { startsAt: at('10:00'), roomId: 'a', minutes: 15 }),
      aSession('1', { ...block, blockPosition: 0 }),
    ])
    expect(
      sessions.map(({ id, from, until, room, block: of }) => [id, from, until, room, of]),
    ).toEqual([
      ['block', '10:00', '10:15', 'a', undefined],
      ['1', '10:00', '10:05', 'a', 'block'],
      ['2', '10:05', '10:10', 'a', 'block'],
    ])
  })

  test('several rooms, a second time, languages; and nothing of what says nothing', () => {
    const place = { startsAt: at('10:00'), roomId: 'a' }
    const { sessions, rooms } = released([
      aSession('1', { ...place, furtherRoomIds: ['b'], interpretation: ['pt'], captions: ['es'] }),
      aSession('2', { startsAt: at('12:00'), roomId: 'a', repeatsId: '1' }),
    ])
    expect(rooms.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(sessions).toMatchObject([
      { id: '1', room: 'a', furtherRooms: ['b'], interpretation: ['pt'], captions: ['es'] },
      { id: '2', repeats: '1' },
    ])
    expect(Object.keys(sessions[1]!)).not.toEqual(
      expect.arrayContaining(['furtherRooms', 'interpretation', 'captions', 'recording', 'block']),
    )
  })

  test('setting up is never public', () => {
    const setUp = aSession('1', { kind: 'set-up', startsAt: at('10:00'), roomId: 'a' })
    expect(released([setUp])).toMatchObject({ sessions: [], rooms: [] })
  })

  test.each([
    ['', undefined, undefined],
    ['', 'no', 'no'],
    ['yes', undefined, 'yes'],
    ['yes', 'slides', 'slides'],
    ['yes', 'no', 'no'],
    ['no', 'yes', 'no'],
  ] as const)('meant %s, wished %s: %s', (recording, wish, shown) => {
    const { sessions } = released(
      [
        aSession('1', {
          startsAt: at('10:00'),
          recording,
          speakers: [{ personId: 'p', answer: 'confirmed' }],
        }),
      ],
      { people: [aPerson('p')], consents: new Map(wish ? [['p', wish]] : []) },
    )
    expect(sessions[0]?.recording).toBe(shown)
  })
})

test('ways between floors and other times are published, and a release without them is read as one that says nothing', () => {
  const floors = ['1', '2'].map((floor, at) => ({
    ...aTimetable([]).rooms[0]!,
    id: 'ab'[at]!,
    name: `Room ${'AB'[at]}`,
    floor,
  }))
  const walks = [{ fromFloor: '1', toFloor: '2', minutes: 4 }]
  const first = talk('1')
  const again = talk('2', { startsAt: at('12:00'), roomId: 'b', repeatsId: '1' })
  const plain = timetable(first, again)
  const before = buildRelease({ ...plain, walks: [] }, null)
  const after = buildRelease({ ...plain, rooms: floors, walks }, before)
  expect(after.agenda.rooms.map(({ id, floor }) => [id, floor])).toEqual([
    ['a', '1'],
    ['b', '2'],
  ])
  expect([after.agenda.walks, after.agenda.sessions.map(({ repeats }) => repeats)]).toEqual([
    walks,
    [undefined, '1'],
  ])
  expect(changesBetween(before, after)).toEqual([{ kind: 'details' }])
  expect(changesBetween(after, after)).toEqual([])
})
