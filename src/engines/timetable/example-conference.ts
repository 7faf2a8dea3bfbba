import { SeededRandom } from './seeded-random.ts'
import { timetableInstance, type TimetableInstance } from './instance.ts'

const ROOM_TAGS = ['Recorded', 'Large', 'Laptops']

/** One room has no tag and one has all, so that every wish can be kept and can be missed. */
const tagsOfRoom = (room: number, drawn: readonly string[]) =>
  room === 0 ? [] : room === 1 ? ROOM_TAGS : drawn

/**
 * A conference file with something of every rule in it, drawn from a seed: two kinds of talks, three days, speakers
 * with wishes, pinned talks and prerequisites.
 */
export function exampleConferenceFile(seed: number, size: { talks: number; rooms: number }) {
  const random = new SeededRandom(seed)
  const some = (words: readonly string[], most: number) =>
    words.filter(() => random.below(words.length) < most)
  const timeslots = [29, 30, 31].flatMap((day, ofDay) =>
    [9, 10, 11, 14].map((hour, index) => ({
      '@id': `Timeslot#${ofDay * 4 + index}`,
      startDateTime: [2027, 3, day, hour, index === 1 ? 5 : 0],
      endDateTime: [2027, 3, day, hour + (index === 3 ? 2 : 0), 50],
      tagSet: hour === 14 ? ['After lunch'] : [],
    })),
  )
  const rooms = Array.from({ length: size.rooms }, (_, index) => ({
    '@id': `Room#${index}`,
    capacity: 50 + 10 * random.below(4),
    tagSet: tagsOfRoom(index, some(ROOM_TAGS, 2)),
  }))
  const roomWishes = () => ({
    requiredRoomTagSet: random.below(9) === 0 ? ['Recorded'] : [],
    preferredRoomTagSet: random.below(5) === 0 ? ['Large'] : [],
    prohibitedRoomTagSet: random.below(9) === 0 ? ['Laptops'] : [],
    undesiredRoomTagSet: random.below(5) === 0 ? ['Laptops'] : [],
  })
  const isLong = (index: number) => index % 4 === 3
  const types = [false, true].map((long, index) => ({
    '@id': `TalkType#${index}`,
    compatibleTimeslotSet: timeslots.filter((_, slot) => isLong(slot) === long),
    compatibleRoomSet: rooms
      .filter((_, room) => !long || room % 2 === 0)
      .map((room) => room['@id']),
  }))
  const speakers = Array.from({ length: Math.ceil(size.talks * 0.7) }, (_, index) => ({
    '@id': `Speaker#${index}`,
    unavailableTimeslotSet: random.below(4) === 0 ? [`Timeslot#${random.below(12)}`] : [],
    preferredTimeslotTagSet: random.below(6) === 0 ? ['After lunch'] : [],
    undesiredTimeslotTagSet: random.below(6) === 0 ? ['After lunch'] : [],
    ...roomWishes(),
  }))
  const talks = Array.from({ length: size.talks }, (_, index) => ({
    '@id': `Talk#${index}`,
    talkType: types[index % 5 === 4 ? 1 : 0]!['@id'],
    speakerList: [...new Set([random.below(speakers.length), random.below(speakers.length)])].map(
      (speaker) => `Speaker#${speaker}`,
    ),
    themeTrackTagSet: some(['Cloud', 'Data', 'Security', 'Community'], 1),
    sectorTagSet: some(['Health', 'Education'], 1),
    audienceTypeSet: some(['Developers', 'Operators', 'Managers'], 2),
    audienceLevel: 1 + random.below(3),
    contentTagSet: some(['Kubernetes', 'OpenStack', 'Ceph', 'Zuul'], 1),
    language: random.below(3) === 0 ? 'es' : 'en',
    mutuallyExclusiveTalksTagSet: random.below(5) === 0 ? ['Launch'] : [],
    prerequisiteTalkSet: index > 0 && random.below(6) === 0 ? [`Talk#${random.below(index)}`] : [],
    favoriteCount: 10 * random.below(20),
    crowdControlRisk: random.below(4) === 0 ? 1 : 0,
    pinnedByUser: index === 1,
    timeslot: index === 1 ? 'Timeslot#1' : null,
    room: index === 1 ? 'Room#0' : null,
    ...roomWishes(),
  }))
  return {
    constraintProperties: { minimumConsecutiveTalksPauseInMinutes: 15 },
    talkTypeList: types,
    timeslotList: timeslots.map((slot) => slot['@id']),
    roomList: rooms,
    speakerList: speakers,
    talkList: talks,
  }
}

/** The same conference, read. */
export const exampleConference = (
  seed: number,
  size: { talks: number; rooms: number },
): TimetableInstance => timetableInstance.parse(exampleConferenceFile(seed, size))
