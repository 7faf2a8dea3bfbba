import type { Language } from '../../../../shared/localized-text.ts'
import type { FileNote } from './file-note.ts'
import type { OwnFacts } from './own-facts.ts'
import type { HugoSeries } from './read-series.ts'
import type { FrontMatterFormat } from './split-front-matter.ts'

/** A file of the tree; `path` with forward slashes, relative to the folder that is read (`../` is allowed for settings). */
export type HugoFile = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Hexadecimal SHA-256 of the bytes, as whoever read the file computed it. */
  readonly sha256: string
}

export type HugoOptions = {
  /** IANA name, used where neither a date nor the site's settings name a zone. */
  readonly siteTimeZone: string
  /** The language of files whose name, folder, settings and words do not tell. */
  readonly defaultLanguage: Language
  /** Where a post will stand, for links from one post to another. Default `/{language}/news/{slug}`. */
  readonly postAddress?: (slug: string, language: Language) => string
}

/** A moment as the author wrote it. */
export type HugoDate = {
  /** RFC 3339 in UTC, `2025-04-18T16:00:00Z`. */
  readonly instant: string
  /** RFC 3339 with the author's offset, `2025-04-18T10:00:00-06:00`. */
  readonly written: string
  /** The IANA zone that was taken because the author named none. */
  readonly zoneAssumed?: string
  /** The author gave no time of day: the instant is the day's start. */
  readonly dateOnly?: true
}

/** An image that a post shows; `path` is its file in the tree, null if the tree does not hold it. */
export type HugoImage = {
  /** As it stands in the body or the front matter, cleaned: what to replace when the image gets its new address. */
  readonly source: string
  readonly path: string | null
  readonly alt: string
}

export type HugoTranslation = {
  readonly title: string
  readonly summary: string
  readonly bodyMarkdown: string
  readonly tags: readonly string[]
  /** A translation can still be a draft when the others are not. */
  readonly draft: boolean
  /** Exactly as Convite wrote it out: its words need no mending; the site whose addresses were made whole in it. */
  readonly own?: { readonly site: string }
}

/** Someone named as author: `key` is stable (`oss-lat`), `name` is for people. */
export type HugoByline = { readonly key: string; readonly name: string }

export type EventDatePrecision = 'day' | 'month' | 'none'

/** An event that the prose speaks of, for a steward to confirm or discard. */
export type SuggestedEvent = {
  /** Stable within the post and the same across translations: family, place or number, year. */
  readonly key: string
  readonly name: string
  readonly place: string | null
  /** ISO days, both inclusive; null where the prose gives none. With precision `month`, the month's first and last day. */
  readonly startDate: string | null
  readonly endDate: string | null
  readonly precision: EventDatePrecision
  /** The sentence it came from, as written. */
  readonly sentence: string
  readonly confidence: 'high' | 'medium' | 'low'
}

export type PostKind = 'post' | 'announcement' | 'recap'

/** Why a kind was guessed; `evidence` quotes the words or the date that decided. */
export type KindGuess = {
  readonly kind: PostKind
  readonly reason: 'stated' | 'event-ahead' | 'event-past' | 'words' | 'no-event'
  readonly evidence: string
}

export type HugoSource = {
  readonly path: string
  readonly language: Language
  /** Hexadecimal, of the file's bytes. */
  readonly sha256: string
  readonly format: FrontMatterFormat
}

export type HugoPost = {
  /** The path without content folder, language and extension: the same on every run. */
  readonly key: string
  readonly section: string
  /** `a-z0-9-` only, unique in the tree. */
  readonly slug: string
  readonly kind: KindGuess
  readonly date: HugoDate | null
  readonly publishDate: HugoDate | null
  readonly expiryDate: HugoDate | null
  readonly featured: boolean
  readonly draft: boolean
  readonly weight: number | null
  readonly cover: HugoImage | null
  readonly gallery: readonly HugoImage[]
  /** Every image that stands in a body, the gallery's too. */
  readonly images: readonly HugoImage[]
  readonly authors: readonly HugoByline[]
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  readonly canonical: string | null
  readonly aliases: readonly string[]
  readonly series: HugoSeries | null
  readonly primaryLanguage: Language
  readonly translations: Partial<Record<Language, HugoTranslation>>
  readonly suggestedEvents: readonly SuggestedEvent[]
  /** What Convite itself wrote about the post when it wrote it out; null for posts of other origin. */
  readonly facts: OwnFacts | null
  readonly sources: readonly HugoSource[]
}

/** An author's own page. */
export type HugoAuthor = {
  readonly key: string
  readonly name: string
  readonly about: Partial<Record<Language, string>>
  readonly avatar: HugoImage | null
  readonly links: Readonly<Record<string, string>>
  readonly sources: readonly HugoSource[]
}

/** A page that is no post: "about", "contact". Not imported as news; here for whoever has a use for it. */
export type HugoPage = {
  readonly key: string
  readonly translations: Partial<Record<Language, HugoTranslation>>
  readonly sources: readonly HugoSource[]
}

export type FileOutcome = 'imported' | 'repaired' | 'skipped'

/** What became of one file. Every file of the tree has exactly one. */
export type FileReport = {
  readonly path: string
  readonly outcome: FileOutcome
  readonly notes: readonly FileNote[]
}

export type HugoTree = {
  /** The zone and language that were used: the site's own settings where it has them, else the options. */
  readonly siteTimeZone: string
  readonly defaultLanguage: Language
  readonly posts: readonly HugoPost[]
  readonly authors: readonly HugoAuthor[]
  readonly pages: readonly HugoPage[]
  readonly report: readonly FileReport[]
}
