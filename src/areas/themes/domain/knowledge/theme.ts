import type { LocalizedText } from '../../../../shared/localized-text.ts'

/** Whose projects a project stands among: names of one family vouch for one another. */
export type Family = 'cloud-native' | 'open-infrastructure' | 'ai' | 'data' | 'operations' | 'open'

/**
 * How much a word says by itself.
 * - `sure`: it means the theme wherever it stands, in any case.
 * - `exact`: it means the theme when written just so (NATS, HAMi).
 * - `name`: it means the theme when written as a name, unless words around it speak of something else (Jaeger).
 * - `context`: an ordinary word too; words around it must speak for the theme (Harbor, Flux).
 * - `close`: so ordinary that the speaking words must stand right beside it (Score, Spin).
 */
export type Certainty = 'sure' | 'exact' | 'name' | 'context' | 'close'

export type Word = {
  readonly text: string
  readonly certainty: Certainty
}

/** A practice or a project, and the words by which texts name it. */
export type Theme = {
  readonly id: string
  readonly kind: 'practice' | 'project'
  readonly name: LocalizedText
  readonly family: Family
  readonly words: readonly Word[]
  /** Words whose nearness speaks for the theme; folded; `*` at the end stands for any ending. */
  readonly cues: readonly string[]
  /** Words whose nearness speaks against it. */
  readonly against: readonly string[]
  /** Its name is an ordinary word in English only: written as a name among Spanish or Portuguese words, it is one. */
  readonly englishWord: boolean
  readonly home?: string
}

const as =
  (certainty: Certainty) =>
  (text: string): Word => ({ text, certainty })

/** The parts of a list written in one line: `a | b | c`. */
const parts = (list: string | undefined) =>
  list === undefined
    ? []
    : list
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '')

type Practice = {
  readonly es: string
  readonly en: string
  readonly pt: string
  readonly sure?: string
  readonly exact?: string
  readonly near?: string
  readonly cues?: string
  readonly against?: string
}

/** A practice: its name in three languages, and its words, `|` between them. `near`: only with a cue within reach. */
export const practice = (id: string, it: Practice): Theme => ({
  id,
  kind: 'practice',
  name: { es: it.es, en: it.en, pt: it.pt },
  family: 'open',
  words: [
    ...parts(it.sure).map(as('sure')),
    ...parts(it.exact).map(as('exact')),
    ...parts(it.near).map(as('close')),
  ],
  cues: parts(it.cues),
  against: parts(it.against),
  englishWord: false,
})

export type ProjectWords = {
  /** How sure the project's own name is. */
  readonly certainty?: Certainty
  readonly sure?: string
  readonly exact?: string
  readonly near?: string
  readonly cues?: string
  readonly against?: string
  readonly englishWord?: true
}

type Project = ProjectWords & { readonly id?: string; readonly home?: string }

/** The address of a name: `Open Policy Agent (OPA)` → `open-policy-agent`. */
export const themeId = (name: string) =>
  name
    .replace(/\(.*\)/, '')
    .trim()
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** A project: its name, its family and the words beyond the name. */
export const project = (name: string, family: Family, it: Project = {}): Theme => ({
  id: it.id ?? themeId(name),
  kind: 'project',
  name: { en: name },
  family,
  words: [
    { text: name.replace(/\(.*\)/, '').trim(), certainty: it.certainty ?? 'sure' },
    ...parts(it.sure).map(as('sure')),
    ...parts(it.exact).map(as('exact')),
    ...parts(it.near).map(as('context')),
  ],
  cues: parts(it.cues),
  against: parts(it.against),
  englishWord: it.englishWord ?? false,
  ...(it.home === undefined ? {} : { home: it.home }),
})
