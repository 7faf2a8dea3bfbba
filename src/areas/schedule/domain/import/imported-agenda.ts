import { sessionKinds, type SessionKind } from '../session-kinds.ts'

/** A session as a schedule file of another program tells it. */
export type ImportedSession = {
  /** What tells it from the others of its file, and finds it again in the next. */
  readonly key: string
  readonly kind: SessionKind
  readonly title: string
  readonly abstract: string
  /** ISO 639-1; '' if it is not said. */
  readonly lang: string
  readonly track: string
  /** '' for everybody, or not placed. */
  readonly room: string
  /** Null: it has no time yet. */
  readonly startsAt: Date | null
  readonly minutes: number
  /** Keys of its speakers, in their order. */
  readonly speakers: readonly string[]
}

export type ImportedSpeaker = {
  readonly key: string
  readonly name: string
  /** '' in public files. */
  readonly email: string
  readonly biography: string
  readonly organisation: string
  readonly jobTitle: string
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

/** What was odd in a file: of which session or speaker (by title, name or place in the file), and what came of it. */
export type ImportNote = {
  readonly code:
    | 'no-title'
    | 'no-time'
    | 'no-length'
    | 'length-too-long'
    | 'double-key'
    | 'no-name'
    | 'unknown-speaker'
    | 'cancelled'
  readonly about: string
}

export type ImportedAgenda = {
  readonly format: ScheduleFileFormat
  /** Names in the order of the file. */
  readonly rooms: readonly string[]
  readonly tracks: readonly { readonly name: string; readonly colour: string | null }[]
  readonly speakers: readonly ImportedSpeaker[]
  readonly sessions: readonly ImportedSession[]
  readonly notes: readonly ImportNote[]
}

export type ScheduleFileFormat =
  | 'c3voc-json'
  | 'c3voc-xml'
  | 'sessionize-all'
  | 'sessionize-grid'
  | 'pretalx'
  | 'icalendar'

/** Longer is no session but an exhibition or a typing error; the database takes no more. */
export const longestMinutes = 1440

const kindWords: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|magistral|plen[aá]ri[ao]|plenary/iu],
  ['workshop', /workshop|taller|oficina|tutorial|hands?-?on|training|curso/iu],
  ['lightning', /lightning|rel[aá]mpago|ignite|short talk/iu],
  ['panel', /panel|painel|mesa redonda|discussion|podium|fishbowl|birds of a feather|\bbof\b/iu],
  [
    'meal',
    /lunch|almuerzo|almo[cç]o|comida|breakfast|desayuno|caf[eé] da manh[aã]|dinner|cena|jantar|meal/iu,
  ],
  ['break', /break|coffee|caf[eé]|pausa|descanso|receso|intervalo|cofee/iu],
  ['check-in', /check-?in|registration|registro|acreditaci[oó]n|credenciamento|doors open/iu],
  ['social', /party|fiesta|festa|social|networking|reception|happy hour|after ?party|c[oó]ctel/iu],
  [
    'ceremony',
    /opening|closing|apertura|clausura|inauguraci[oó]n|abertura|encerramento|welcome|bienvenida|ceremon/iu,
  ],
]

/** What a session is by the word of its file; a talk if nothing else is said. */
export const kindOf = (word: string): SessionKind =>
  sessionKinds.find((kind) => kind === word) ??
  kindWords.find(([, words]) => words.test(word))?.[0] ??
  'talk'

/** What a session that its file marks as service is: by its title, else a break. */
export function serviceKindOf(title: string): SessionKind {
  const kind = kindOf(title)
  return ['meal', 'check-in', 'social', 'ceremony'].includes(kind) ? kind : 'break'
}
