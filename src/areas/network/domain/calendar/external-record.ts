/** What one source says of one event held elsewhere, once read and repaired. Days are YYYY-MM-DD. */
export type Said = {
  readonly name: string
  /** '' for none. */
  readonly url: string
  readonly startsOn: string
  readonly endsOn: string
  readonly city: string
  /** ISO 3166, or ''. */
  readonly country: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  readonly topics: readonly string[]
  /** ISO 639, in alphabetical order; none if the source does not say. */
  readonly languages: readonly string[]
  readonly callUrl: string
  readonly callClosesOn: string | null
  /** Where scholarships or help with the journey are offered, '' for none, and until when they can be asked for. */
  readonly scholarshipUrl: string
  readonly scholarshipUntil: string | null
  readonly cancelled: boolean
}

/** Something worth a line in the report: a repair, a doubt, a reason. The codes are in the catalogue. */
export type RecordNote = {
  readonly code: NoteCode
  readonly before?: string
  readonly after?: string
}

/** What each remark means for a row: it was repaired, it should be looked at, or it was left out. */
export const noteCodes = {
  'date-rewritten': 'repair',
  'month-swapped': 'repair',
  'start-missing': 'repair',
  'end-missing': 'repair',
  'end-before-start': 'repair',
  'end-year-wrong': 'repair',
  'end-month-swapped': 'repair',
  'call-date-unusable': 'repair',
  'call-date-unlikely': 'repair',
  'address-repaired': 'repair',
  'address-unusable': 'repair',
  'name-cleaned': 'repair',
  'city-online': 'repair',
  'city-undecided': 'repair',
  'country-from-city': 'repair',
  'language-corrected': 'repair',
  'language-unknown': 'repair',
  'country-unknown': 'look',
  'country-missing': 'look',
  'place-missing': 'look',
  'other-year': 'look',
  'city-differs': 'look',
  'dates-differ': 'look',
  'name-differs': 'look',
  'maybe-same': 'look',
  moved: 'look',
  'kept-correction': 'look',
  'hidden-here': 'look',
  'own-event': 'look',
  'no-event': 'refuse',
  'no-name': 'refuse',
  'no-date': 'refuse',
  'too-long': 'refuse',
  'recurs-no-more': 'refuse',
  recurs: 'look',
} as const satisfies Readonly<Record<string, 'repair' | 'look' | 'refuse'>>
export type NoteCode = keyof typeof noteCodes

export const recordNote = (code: NoteCode, before?: string, after?: string): RecordNote => ({
  code,
  ...(before === undefined ? {} : { before: before.slice(0, 300) }),
  ...(after === undefined ? {} : { after: after.slice(0, 300) }),
})

/** A row as it came in, with the place it has in its source. */
export type ReadRecord = {
  /** Stays the same as long as the source says the same thing of the same event. */
  readonly key: string
  /** The part of the source that stands or falls together (a file); what is missing from it is gone. */
  readonly part: string
  /** For the report: which row, from 1. */
  readonly row: number
  readonly name: string
  /** Null if it was refused. */
  readonly said: Said | null
  readonly notes: readonly RecordNote[]
}
