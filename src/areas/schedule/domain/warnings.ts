import type { LocalizedText } from '../../../shared/localized-text.ts'
import { localInput } from '../../../shared/time.ts'
import { isFree } from '../../speakers/domain/free-slots.ts'
import { isProgramme, pausesTheRest } from './session-kinds.ts'
import {
  endOf,
  isPlaced,
  isWaiting,
  onStage,
  type Day,
  type PlacedSession,
  type Timetable,
  type TimetableSession,
} from './timetable.ts'

/** Between two sessions of a room people leave, come and set up (programme rules: at least 10 min between sessions). */
export const leastPauseMinutes = 10

type One = { readonly session: TimetableSession }
type Two = One & { readonly other: TimetableSession }

/** Something about a timetable that its makers should look at. None forbids anything. */
export type Warning =
  | (Two & { readonly kind: 'room-twice'; readonly roomId: string })
  | (One & {
      readonly kind: 'room-of-others'
      readonly roomId: string
      readonly event: LocalizedText
      /** As clock times of this event. */
      readonly from: string
      readonly until: string
    })
  | (Two & { readonly kind: 'speaker-twice'; readonly personId: string })
  | (Two & { readonly kind: 'longer-than-gap'; readonly minutes: number })
  | (Two & { readonly kind: 'beside-everybody' })
  | (Two & { readonly kind: 'short-pause'; readonly minutes: number })
  | (One & { readonly kind: 'outside-days' })
  | (One & { readonly kind: 'outside-hours'; readonly opensAt: string; readonly closesAt: string })
  | (One & { readonly kind: 'speaker-away'; readonly personId: string })
  | (One & { readonly kind: 'withdrawn' })
  | (One & { readonly kind: 'no-longer-accepted' })
  | (One & { readonly kind: 'nobody-left' })
  | (One & { readonly kind: 'unconfirmed'; readonly personId: string })
  | (One & { readonly kind: 'nameless'; readonly personId: string })
  | { readonly kind: 'unplaced'; readonly sessions: readonly TimetableSession[] }
  | { readonly kind: 'not-taken'; readonly count: number }

/**
 * All that deserves a look, what cannot happen at all first (a room or person in two places), then what will annoy,
 * then what is still open.
 */
export function warningsOf(timetable: Timetable): Warning[] {
  const placed = timetable.sessions
    .filter(isPlaced)
    .toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt))
  return [
    ...placed.flatMap((session, at) => withLaterOnes(session, placed.slice(at + 1))),
    ...placed.flatMap((session) => outsideWarnings(session, timetable)),
    ...timetable.sessions.flatMap((session) => peopleWarnings(session, timetable)),
    ...sharedRoomWarnings(timetable),
    ...openWarnings(timetable),
  ].toSorted((a, b) => rank[a.kind] - rank[b.kind])
}

const order: readonly Warning['kind'][] = [
  'room-twice',
  'room-of-others',
  'speaker-twice',
  'speaker-away',
  'withdrawn',
  'no-longer-accepted',
  'nobody-left',
  'longer-than-gap',
  'beside-everybody',
  'outside-days',
  'outside-hours',
  'short-pause',
  'nameless',
  'unconfirmed',
  'unplaced',
  'not-taken',
]
const rank = Object.fromEntries(order.map((kind, at) => [kind, at])) as Record<
  Warning['kind'],
  number
>

/** The kinds that make an agenda wrong, not only imperfect. */
export const isClash = ({ kind }: Warning): boolean => rank[kind] <= rank['nobody-left']

/** What goes wrong between a session and those that begin at the same time or later. */
function withLaterOnes(session: PlacedSession, later: readonly PlacedSession[]): Warning[] {
  const warnings: Warning[] = []
  const end = endOf(session).getTime()
  for (const other of later) {
    const start = other.startsAt.getTime()
    if (start < end) warnings.push(...overlapWarnings(session, other, end - start))
    const pause = (start - end) / 60_000
    if (pause >= leastPauseMinutes) break
    const sameRoom = session.roomId !== null && session.roomId === other.roomId
    if (pause >= 0 && sameRoom && isProgramme(session.kind) && isProgramme(other.kind))
      warnings.push({ kind: 'short-pause', session, other, minutes: pause })
  }
  return warnings
}

function overlapWarnings(session: PlacedSession, other: PlacedSession, overlap: number): Warning[] {
  const warnings: Warning[] = []
  const startsBefore = session.startsAt < other.startsAt && endOf(session) < endOf(other)
  const minutes = overlap / 60_000
  if (session.roomId !== null && session.roomId === other.roomId) {
    warnings.push(
      startsBefore
        ? { kind: 'longer-than-gap', session, other, minutes }
        : { kind: 'room-twice', session, other, roomId: session.roomId },
    )
  } else if (isForAll(other)) {
    warnings.push(
      startsBefore
        ? { kind: 'longer-than-gap', session, other, minutes }
        : { kind: 'beside-everybody', session, other },
    )
  } else if (isForAll(session)) {
    warnings.push({ kind: 'beside-everybody', session: other, other: session })
  }
  const here = new Set(onStage(other).map(({ personId }) => personId))
  for (const { personId } of onStage(session))
    if (here.has(personId)) warnings.push({ kind: 'speaker-twice', session, other, personId })
  return warnings
}

const isForAll = (session: PlacedSession) => session.roomId === null && pausesTheRest(session.kind)

function outsideWarnings(session: PlacedSession, { days, timeZone }: Timetable): Warning[] {
  const start = localInput(session.startsAt, timeZone)
  const end = localInput(endOf(session), timeZone)
  const day = days.find((each) => each.day === start.slice(0, 10))
  if (!day) return days.length === 0 ? [] : [{ kind: 'outside-days', session }]
  const hours = hoursOf(day)
  // A party may go on when the doors of the talks are closed.
  if (!hours || session.kind === 'social') return []
  const inside = start.slice(11) >= hours.opensAt && end <= `${day.day}T${hours.closesAt}`
  return inside ? [] : [{ kind: 'outside-hours', session, ...hours }]
}

const hoursOf = ({ opensAt, closesAt }: Day) =>
  opensAt !== null && closesAt !== null
    ? { opensAt: opensAt.slice(0, 5), closesAt: closesAt.slice(0, 5) }
    : null

function peopleWarnings(session: TimetableSession, { people, availability }: Timetable): Warning[] {
  const warnings: Warning[] = []
  const { proposal } = session
  if (proposal?.withdrawn) return [{ kind: 'withdrawn', session }]
  if (proposal && !proposal.accepted) return [{ kind: 'no-longer-accepted', session }]
  const going = onStage(session)
  if (session.speakers.length > 0 && going.length === 0)
    warnings.push({ kind: 'nobody-left', session })
  for (const { personId, answer } of going) {
    if (!people.get(personId)?.name) warnings.push({ kind: 'nameless', session, personId })
    const free = availability.get(personId) ?? null
    if (isPlaced(session) && !isFree(free, session.startsAt, endOf(session)))
      warnings.push({ kind: 'speaker-away', session, personId })
    if (answer === null && isPlaced(session))
      warnings.push({ kind: 'unconfirmed', session, personId })
  }
  return warnings
}

function sharedRoomWarnings({ sessions, inSharedRooms, timeZone }: Timetable): Warning[] {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  return inSharedRooms.flatMap(({ sessionId, roomId, event, startsAt, minutes }) => {
    const session = byId.get(sessionId)
    if (!session) return []
    const until = new Date(startsAt.getTime() + minutes * 60_000)
    const clock = (at: Date) => localInput(at, timeZone).slice(11)
    return {
      kind: 'room-of-others',
      session,
      roomId,
      event,
      from: clock(startsAt),
      until: clock(until),
    } as const
  })
}

function openWarnings({ sessions, acceptedWithoutSession }: Timetable): Warning[] {
  const unplaced = sessions.filter(
    (session) => isWaiting(session) && (session.proposal?.accepted ?? true),
  )
  return [
    ...(unplaced.length > 0 ? [{ kind: 'unplaced', sessions: unplaced } as const] : []),
    ...(acceptedWithoutSession > 0
      ? [{ kind: 'not-taken', count: acceptedWithoutSession } as const]
      : []),
  ]
}
