import type { DemoPlannedEvent } from '../types.ts'
import { checkedInEventSlug, fullEventSlug, upcomingEvents } from '../upcoming-events.ts'
import { cast, membersOf, peopleNeeded, withRole, type SampleMember } from './casting.ts'
import { checkIns, type SampleCheckIn } from './check-ins.ts'
import { daysFrom, instantAt } from './clock.ts'
import { decisions, fullPlaces, smallPlaces, type SampleDecision } from './decisions.ts'
import { people, type SamplePerson } from './people.ts'
import { proposals, type SampleProposal } from './proposals.ts'
import { registrations, type Guests, type SampleRegistration } from './registrations.ts'
import { reviews, type SampleReview } from './reviews.ts'
import { withSignIns, type DemoSignIn } from './sign-ins.ts'
import { timetable, type SampleSession } from './timetable.ts'
import { fullGrid, smallGrid } from './timetable-plan.ts'

/** Everything generated for one edition; lists are empty where it has not come so far. */
export type SampleEdition = {
  event: DemoPlannedEvent
  team: SampleMember[]
  proposals: SampleProposal[]
  reviews: SampleReview[]
  decisions: SampleDecision[]
  sessions: SampleSession[]
  registrations: SampleRegistration[]
  checkIns: SampleCheckIn[]
}

export type DemoSample = {
  people: SamplePerson[]
  editions: SampleEdition[]
  /** Who can be signed in as, by an address that is easy to type. */
  signIns: DemoSignIn[]
}

const REGISTRATIONS = 420
const SPONSORS = 30
const DAY = 86_400_000

function fullEdition(event: DemoPlannedEvent, all: SamplePerson[], now: Date): SampleEdition {
  const speakers = cast('speakers', all)
  const reviewers = cast('reviewers', all)
  const team = membersOf(cast('team', all), reviewers)
  const closed = event.call?.closesAt ?? now.toISOString()
  const written = proposals(event, speakers, 180, true)
  const reviewed = reviews(written, reviewers, speakers, closed, 12)
  const decided = decisions(written, reviewed, fullPlaces, daysFrom(now, -7))
  const sessions = timetable(event, fullGrid, written, decided)
  const onStage = new Set(
    sessions.flatMap(
      (session) => written.find((each) => each.key === session.proposal)?.speakers ?? [],
    ),
  )
  const attendees = cast('attendees', all)
  const guests: Guests = new Map()
  for (const key of onStage) guests.set(key, { wish: 'speaker', from: now.getTime() - 6 * DAY })
  for (const { person } of team)
    guests.set(person, { wish: 'team', from: now.getTime() - 45 * DAY })
  for (const { key } of attendees.slice(0, SPONSORS))
    guests.set(key, { wish: 'sponsor', from: now.getTime() - 30 * DAY })
  const coming = [
    ...all.filter((person) => onStage.has(person.key)),
    ...all.filter((person) => team.some((member) => member.person === person.key)),
    ...attendees,
  ].slice(0, REGISTRATIONS)
  return {
    event,
    team,
    proposals: written,
    reviews: reviewed,
    decisions: decided,
    sessions,
    registrations: registrations(event, coming, now.toISOString(), guests),
    checkIns: [],
  }
}

function smallEdition(event: DemoPlannedEvent, all: SamplePerson[], now: Date): SampleEdition {
  const team = membersOf(cast('smallTeam', all))
  const speakers = cast('smallSpeakers', all)
  const closed = event.call !== null && event.call.closesAt < now.toISOString()
  const written = closed ? proposals(event, speakers, 36) : []
  const decidedToo = closed && event.registration !== null
  // Where they are at work, enough of them that each proposal finds three without a conflict.
  const committee = cast('reviewers', all).slice(0, closed && !decidedToo ? 9 : 5)
  // In review: two days of work done, so that some proposals still wait for theirs.
  const reviewed = closed
    ? reviews(written, committee, speakers, event.call?.closesAt ?? '', decidedToo ? 14 : 8)
    : []
  const decided = decidedToo
    ? decisions(written, reviewed, smallPlaces, daysFrom(event.call?.closesAt ?? now, 16))
    : []
  return {
    event,
    team: [
      ...team,
      ...committee.map((person) => ({ person: person.key, roles: ['reviewer' as const] })),
    ],
    proposals: written,
    reviews: reviewed.filter((each) => each.reviewedAt < now.toISOString()),
    decisions: decided,
    sessions: decidedToo ? timetable(event, smallGrid, written, decided) : [],
    registrations: decidedToo
      ? registrations(event, cast('smallAttendees', all), now.toISOString())
      : [],
    checkIns: [],
  }
}

function pastEdition(event: DemoPlannedEvent, all: SamplePerson[]): SampleEdition {
  const team = membersOf(cast('pastTeam', all))
  const until = instantAt(event.startsOn, '08:00', event.timeZone)
  const registered = registrations(event, cast('pastAttendees', all), until)
  const door = withRole(team, 'door')
  return {
    event,
    team,
    proposals: [],
    reviews: [],
    decisions: [],
    sessions: [],
    registrations: registered,
    checkIns: checkIns(
      event,
      registered,
      ['Puerta principal', 'Puerta del patio'].map((gate, i) => ({
        gate,
        by: door[i % door.length] ?? team[0]?.person ?? '',
      })),
    ),
  }
}

/**
 * All that is generated, relative to `now`: the people and, for each invented edition in the order of `upcomingEvents`,
 * what has happened in it. The same for the same `now`; under 300 ms.
 */
export function demoSample(now: Date): DemoSample {
  const all = people(peopleNeeded)
  const editions = upcomingEvents(now).map((event) => {
    if (event.slug === fullEventSlug) return fullEdition(event, all, now)
    if (event.slug === checkedInEventSlug) return pastEdition(event, all)
    return smallEdition(event, all, now)
  })
  return withSignIns(all, editions)
}
