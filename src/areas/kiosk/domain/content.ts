import type { Language, LocalizedText } from '../../../shared/localized-text.ts'

/** What a kiosk shows in turns. */
export const slideKinds = [
  'event',
  'call',
  'outside',
  'post',
  'sponsor',
  'photo',
  'quote',
  'message',
] as const
export type SlideKind = (typeof slideKinds)[number]

/** How many turns a kind of slide gets in a round (0: none), and for how many seconds each. */
export type Turn = { readonly turns: number; readonly seconds: number }
export type Turns = Readonly<Record<SlideKind, Turn>>

export const mostTurns = 5
export const usualTurns: Turns = {
  event: { turns: 4, seconds: 12 },
  call: { turns: 2, seconds: 10 },
  outside: { turns: 1, seconds: 10 },
  post: { turns: 1, seconds: 10 },
  sponsor: { turns: 1, seconds: 8 },
  photo: { turns: 1, seconds: 8 },
  quote: { turns: 1, seconds: 10 },
  message: { turns: 1, seconds: 8 },
}

/** A free message, or what somebody said: then `by` says who. */
export type KioskMessage = { readonly text: LocalizedText; readonly by: string }
export const mostMessages = 12

/** What a slide says in one language. */
export type SlideWords = {
  /** Above the title: the days, or who writes. */
  readonly lead: string
  readonly title: string
  /** Below the title: venue and city, a summary, who said it. */
  readonly text: string
}

/** A QR code: the path of its dark squares in a box of `size` by `size`. */
export type SlideCode = { readonly path: string; readonly size: number; readonly address: string }

/** The ground of a slide and what can be read on it. */
export type SlideColours = { readonly ground: string; readonly ink: string; readonly mark: string }

/** One thing to show, for as long as it is true. */
export type Slide = {
  readonly key: string
  readonly kind: SlideKind | 'welcome' | 'urgent'
  /** Not before this instant, in milliseconds. */
  readonly from: number | null
  /** Not at or after this instant: an event's own midnight after its last day, the closing of a call. */
  readonly until: number | null
  /** An instant that the days left are counted to: the closing of a call. */
  readonly countTo: number | null
  /** In the languages in which there is something to say. */
  readonly words: Readonly<Partial<Record<Language, SlideWords>>>
  readonly code: SlideCode | null
  /** The last part of an event's address: there one can ask to be told about it. */
  readonly event: string | null
  /** The address of a picture; or the picture itself, where there is no network. */
  readonly image: string | null
  /** How often it comes when those of its kind come once; 1 unless said. */
  readonly weight?: number
  readonly colours: SlideColours
}

/** The words of the frame around the slides, in one language; `{n}` stands for a number. */
export type FrameWords = {
  readonly daysLeft: string
  readonly dayLeft: string
  readonly hoursLeft: string
  readonly next: string
  readonly take: string
  readonly clock: string
}

/** All that a kiosk needs to run by itself. */
export type KioskContent = {
  /** Differs when anything else in here does. */
  readonly version: string
  /** Which build of the screen belongs to it. */
  readonly build: string
  /** When it was made by the server's clock, in milliseconds: it is never earlier than this. */
  readonly madeAt: number
  readonly name: string
  readonly languages: readonly [Language, ...Language[]]
  readonly turns: Turns
  readonly slides: readonly Slide[]
  /** Shown when nothing else can be. */
  readonly welcome: Slide
  /** Shown before all else. */
  readonly urgent: Slide | null
  readonly words: Readonly<Record<Language, FrameWords>>
}
