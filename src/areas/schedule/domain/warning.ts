import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { SaidValues } from '../../programmes/domain/measure.ts'
import type { AgendaRule, TimetableSession } from './timetable.ts'

/** Between two sessions of a room people leave, come and set up (programme rules: at least 10 min between sessions). */
export const leastPauseMinutes = 10

type One = { readonly session: TimetableSession }
type Two = One & { readonly other: TimetableSession }
type InRoom = One & { readonly roomId: string }
type OfPerson = One & { readonly personId: string }
/** Clock times of the event, HH:MM. */
type Span = { readonly from: string; readonly until: string }

/** Something about a timetable that its makers should look at. None forbids anything. */
export type Warning =
  | (Two & { readonly kind: 'room-twice'; readonly roomId: string })
  | (InRoom & Span & { readonly kind: 'room-of-others'; readonly event: LocalizedText })
  | (InRoom & { readonly kind: 'room-closed' })
  | (InRoom & Span & { readonly kind: 'room-hours' })
  | (InRoom & Span & { readonly kind: 'room-kept'; readonly note: string })
  | (InRoom & Span & { readonly kind: 'room-of-host'; readonly host: string })
  | (Two & { readonly kind: 'speaker-twice'; readonly personId: string })
  | (Two & {
      readonly kind: 'too-far'
      readonly personId: string
      /** Minutes between the two, and minutes the way takes. */
      readonly minutes: number
      readonly walk: number
    })
  | (InRoom & { readonly kind: 'equipment-missing'; readonly equipment: readonly string[] })
  | (InRoom & {
      readonly kind: 'small-room'
      readonly expected: number
      readonly seats: number
      /** Whether the number follows from stars; else somebody said it. */
      readonly fromStars: boolean
    })
  | (Two & { readonly kind: 'longer-than-gap'; readonly minutes: number })
  | (Two & { readonly kind: 'beside-everybody' })
  | (Two & { readonly kind: 'short-pause'; readonly minutes: number })
  | (Two & {
      readonly kind: 'same-topic'
      readonly trackId: string
      /** What could change places with `other`, so that the track no longer meets itself. */
      readonly instead: TimetableSession
    })
  | (One & { readonly kind: 'block-too-full'; readonly minutes: number })
  | (One & { readonly kind: 'outside-days' })
  | (One & { readonly kind: 'outside-hours'; readonly opensAt: string; readonly closesAt: string })
  | (OfPerson & { readonly kind: 'speaker-away' })
  | (One & { readonly kind: 'withdrawn' })
  | (One & { readonly kind: 'no-longer-accepted' })
  | (One & { readonly kind: 'nobody-left' })
  | (OfPerson & { readonly kind: 'recording-refused' })
  | (OfPerson & { readonly kind: 'unconfirmed' })
  | (OfPerson & { readonly kind: 'nameless' })
  | {
      readonly kind: 'no-language'
      readonly language: string
      readonly day: string
      readonly half: Half
      /** Null: nowhere. */
      readonly roomId: string | null
    }
  | { readonly kind: 'rule'; readonly rule: AgendaRule; readonly values: SaidValues }
  | { readonly kind: 'unplaced'; readonly sessions: readonly TimetableSession[] }
  | { readonly kind: 'not-taken'; readonly count: number }

export type Half = 'morning' | 'afternoon'

/** What cannot happen at all first (a room or person in two places), then what will annoy, then what is still open. */
const order: readonly Warning['kind'][] = [
  'room-twice',
  'room-of-others',
  'room-closed',
  'room-hours',
  'room-kept',
  'room-of-host',
  'speaker-twice',
  'too-far',
  'speaker-away',
  'withdrawn',
  'no-longer-accepted',
  'nobody-left',
  'recording-refused',
  'equipment-missing',
  'longer-than-gap',
  'beside-everybody',
  'block-too-full',
  'outside-days',
  'outside-hours',
  'rule',
  'short-pause',
  'small-room',
  'no-language',
  'same-topic',
  'nameless',
  'unconfirmed',
  'unplaced',
  'not-taken',
]
const rank = Object.fromEntries(order.map((kind, at) => [kind, at])) as Record<
  Warning['kind'],
  number
>

/** The most serious first. */
export const bySeriousness = (a: Warning, b: Warning): number => rank[a.kind] - rank[b.kind]

/** The kinds that make an agenda wrong, not only imperfect. */
export const isClash = ({ kind }: Warning): boolean => rank[kind] <= rank['recording-refused']

/** The sessions a warning is about. */
export const sessionsOf = (warning: Warning): readonly TimetableSession[] =>
  'session' in warning
    ? 'other' in warning
      ? [warning.session, warning.other]
      : [warning.session]
    : []
