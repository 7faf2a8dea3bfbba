import type { Language } from '../../../src/shared/localized-text.ts'
import type { FormatKey } from '../../types.ts'
import type { TrackKey } from '../../upcoming/tracks.ts'

/** What proposals on a topic say in one language: a title is used once; the sentences combine freely. */
export type TopicTexts = {
  titles: Partial<Record<FormatKey, string[]>>
  /** The problem that the audience knows. */
  why: string[]
  /** What the speakers did about it. */
  what: string[]
  /** What the audience takes home. */
  learn: string[]
}

/** A subject of proposals, in all three languages. */
export type Topic = {
  key: string
  track: TrackKey
  /** Open source projects that proposals on it name. */
  projects: string[]
  texts: Record<Language, TopicTexts>
}
