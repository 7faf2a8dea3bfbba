/** What every timetable keeps if it can be kept at all; nobody sets how much it weighs. */
export const firmRules = [
  'room-twice',
  'room-filled',
  'speaker-twice',
  'speaker-away',
  'room-closed',
  'room-kept',
] as const

/** What an organiser wishes of a timetable, with a weight in words. */
export const wishes = [
  'equipment',
  'pause',
  'walking',
  'wanted-together',
  'same-topic',
  'room-size',
  'languages',
  'levels',
  'track-room',
  'speaker-days',
  'as-it-is',
] as const

export type Wish = (typeof wishes)[number]
export type PlanRule = Wish | (typeof firmRules)[number]

export const weights = ['must', 'important', 'nice', 'off'] as const
export type Weight = (typeof weights)[number]
export type Wishes = Readonly<Record<Wish, Weight>>

/** What holds until somebody says otherwise. */
export const usualWishes: Wishes = {
  equipment: 'must',
  pause: 'important',
  walking: 'important',
  'wanted-together': 'important',
  'same-topic': 'important',
  'room-size': 'important',
  languages: 'important',
  levels: 'nice',
  'track-room': 'nice',
  'speaker-days': 'nice',
  'as-it-is': 'off',
}

/** By how much what is important outweighs what would be nice. */
export const timesOf: Readonly<Record<Exclude<Weight, 'off'>, number>> = {
  must: 1,
  important: 5,
  nice: 1,
}
