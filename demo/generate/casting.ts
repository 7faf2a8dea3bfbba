import type { SamplePerson } from './people.ts'

export type TeamRole =
  | 'owner'
  | 'programme-chair'
  | 'reviewer'
  | 'registration'
  | 'door'
  | 'sponsors'
  | 'news'

export type SampleMember = { person: string; roles: TeamRole[] }

// Ranges of one list of people, so that nobody is two things by accident.
const ranges = {
  speakers: [0, 210],
  reviewers: [210, 222],
  team: [222, 234],
  smallTeam: [234, 241],
  pastTeam: [241, 250],
  smallSpeakers: [250, 290],
  pastAttendees: [290, 425],
  smallAttendees: [425, 505],
  attendees: [505, 900],
  stewards: [900, 903],
} as const

/** How many sample people all parts of the demo need together. */
export const peopleNeeded = ranges.stewards[1]

/** The people who play this part, of all in their order. */
export const cast = <Person>(part: keyof typeof ranges, people: readonly Person[]): Person[] =>
  people.slice(...ranges[part])

const teamRoles: TeamRole[][] = [
  ['owner', 'programme-chair'],
  ['owner', 'sponsors'],
  ['programme-chair'],
  ['registration', 'door'],
  ['registration'],
  ['sponsors'],
  ['news'],
  ['news', 'door'],
  ['door'],
  ['door'],
  ['door'],
  ['door'],
]

/** A team with one or two roles each, owners first, and the reviewers. */
export const membersOf = (team: SamplePerson[], reviewers: SamplePerson[] = []): SampleMember[] => [
  ...team.map((person, i) => ({ person: person.key, roles: teamRoles[i] ?? ['door' as const] })),
  ...reviewers.map((person) => ({ person: person.key, roles: ['reviewer' as const] })),
]

/** Keys of the members who have this role. */
export const withRole = (team: SampleMember[], role: TeamRole): string[] =>
  team.filter((member) => member.roles.includes(role)).map((member) => member.person)
