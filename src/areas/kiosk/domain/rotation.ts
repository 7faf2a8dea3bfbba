import type { Language } from '../../../shared/localized-text.ts'
import { slideKinds, type KioskContent, type Slide, type SlideKind } from './content.ts'

/** What stands on the screen at an instant. */
export type Frame = {
  readonly slide: Slide
  readonly language: Language
  /** How long it stays, in milliseconds from the instant that was asked for: 1 at least. */
  readonly remaining: number
}

/** How long an urgent message and the welcome stay before the language changes, in seconds. */
const steady = 8

/**
 * The frame at an instant (milliseconds). It follows from the content and the instant alone, so that every screen of
 * a kiosk shows the same, whenever it was started, and nothing is kept from frame to frame. There is always one: the
 * urgent message, else what has its turn among what is true at that instant, else the welcome.
 */
export function frameAt(content: KioskContent, at: number): Frame {
  const { urgent, welcome } = content
  if (urgent && isTrue(urgent, at) && hasWords(urgent)) return steadyFrame(content, urgent, at)
  const shown = shownAt(content, at)
  const pattern = patternOf(content, shown)
  const length = pattern.reduce((sum, kind) => sum + durationOf(content, kind), 0)
  if (length === 0) return steadyFrame(content, welcome, at)
  const round = Math.floor(at / length)
  let rest = at - round * length
  let place = 0
  while (rest >= durationOf(content, pattern[place]!)) {
    rest -= durationOf(content, pattern[place]!)
    place += 1
  }
  const kind = pattern[place]!
  const ofKind = byWeight(shown.filter((slide) => slide.kind === kind))
  const perRound = pattern.filter((each) => each === kind).length
  const before = pattern.slice(0, place).filter((each) => each === kind).length
  const turn = round * perRound + before
  const slide = ofKind[turn % ofKind.length]!
  // Neighbours speak different languages, and each slide another one each time it comes.
  const language = languageOf(
    content,
    slide,
    Math.floor(turn / ofKind.length) + (turn % ofKind.length),
  )
  return { slide, language, remaining: durationOf(content, kind) - rest }
}

/** Slides in the order in which they come: all of them, then once more those with a weight of two, and so on. */
function byWeight(slides: readonly Slide[]): Slide[] {
  const most = Math.max(1, ...slides.map(({ weight = 1 }) => weight))
  return Array.from({ length: most }, (_, round) =>
    slides.filter(({ weight = 1 }) => weight > round),
  ).flat()
}

/** What may be shown at an instant, in the order of the content. */
export const shownAt = (content: KioskContent, at: number): Slide[] =>
  content.slides.filter((slide) => isTrue(slide, at) && languagesOf(content, slide).length > 0)

/** The events after this slide, as far as they are still to come; the first ones after any other slide. */
export function comingAfter(content: KioskContent, current: Slide, at: number, count = 2): Slide[] {
  const events = shownAt(content, at).filter(({ kind }) => kind === 'event')
  const others = events.filter(({ key }) => key !== current.key)
  const place = events.findIndex(({ key }) => key === current.key)
  return [...others.slice(Math.max(0, place)), ...others.slice(0, Math.max(0, place))].slice(
    0,
    count,
  )
}

/** A screen that stands still burns in: a few pixels to another place every minute, out and back in nine steps. */
export function pixelShift(at: number): { readonly x: number; readonly y: number } {
  const step = Math.floor(at / 60_000) % 9
  return { x: ((step % 3) - 1) * 4, y: (Math.floor(step / 3) - 1) * 4 }
}

const isTrue = ({ from, until }: Slide, at: number) =>
  (from === null || from <= at) && (until === null || at < until)

const hasWords = ({ words }: Slide) => Object.keys(words).length > 0

/** The kiosk's languages in which a slide has something to say. */
const languagesOf = ({ languages }: KioskContent, { words }: Slide) =>
  languages.filter((language) => words[language] !== undefined)

function languageOf(content: KioskContent, slide: Slide, turn: number): Language {
  const spoken = languagesOf(content, slide)
  return (
    spoken[turn % spoken.length] ??
    (Object.keys(slide.words)[0] as Language | undefined) ??
    content.languages[0]
  )
}

function steadyFrame(content: KioskContent, slide: Slide, at: number): Frame {
  const length = steady * 1_000
  const turn = Math.floor(at / length)
  return {
    slide,
    language: languageOf(content, slide, turn),
    remaining: length - (at - turn * length),
  }
}

const durationOf = ({ turns }: KioskContent, kind: SlideKind) => turns[kind].seconds * 1_000

/**
 * The kinds of one round, those with many turns spread evenly: at each place the kind that is furthest behind its
 * share (smooth weighted round robin, https://github.com/nginx/nginx/commit/52327e0627f49dbda1e8db695e63a4b0af4448b1).
 */
function patternOf({ turns }: KioskContent, shown: readonly Slide[]): SlideKind[] {
  const kinds = slideKinds.filter(
    (kind) =>
      turns[kind].turns > 0 &&
      turns[kind].seconds > 0 &&
      shown.some((slide) => slide.kind === kind),
  )
  const total = kinds.reduce((sum, kind) => sum + turns[kind].turns, 0)
  const behind = new Map(kinds.map((kind) => [kind, 0]))
  return Array.from({ length: total }, () => {
    for (const kind of kinds) behind.set(kind, behind.get(kind)! + turns[kind].turns)
    const next = kinds.reduce((best, kind) => (behind.get(kind)! > behind.get(best)! ? kind : best))
    behind.set(next, behind.get(next)! - total)
    return next
  })
}
