import { createContext, useContext, type ReactNode } from 'react'
import type { Language, LocalizedText } from '../../shared/localized-text.ts'
import type { Standing } from '../../shared/policy.ts'

/** A short word to the reader after an act: "Saved." The key stands in the catalogue under `flash`. */
export type Flash = { readonly kind: 'success' | 'warning' | 'error'; readonly key: string }

/** What the path of a guarded address is about, with the standings of the person who asks. */
export type Scope = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly announced: boolean
  /** The accent of what is managed, as hex. */
  readonly colour: string
  readonly standings: ReadonlySet<Standing>
}

/** What every page may know about the request it answers. */
export type PageFacts = {
  readonly language: Language
  /** Public address of this installation, without a slash at the end. */
  readonly baseUrl: string
  /** Path with query, as asked for. */
  readonly path: string
  /** Null for visitors, and always on cached pages. */
  readonly actorName: string | null
  readonly flash: Flash | null
  /** Whether the demo network is loaded: pages say so in a banner. */
  readonly demo: boolean
  readonly now: Date
  /** On an organiser's page: what is managed, and how this person stands to it. */
  readonly scope: Scope | null
}

const PageFactsContext = createContext<PageFacts | null>(null)
export const PageFactsProvider = PageFactsContext.Provider

/** The facts of the request; only inside a page. */
export function usePage(): PageFacts {
  const facts = useContext(PageFactsContext)
  if (!facts) throw new Error('usePage outside of a page')
  return facts
}

/** The labels of a page's fields by the id of their control: a summary of problems stands before the fields it names. */
export class FieldLabels {
  readonly #known = new Map<string, ReactNode>()
  #asked = false

  /** Whether labels of fields further down were asked for: the page is then drawn once more, now that they are known. */
  get asked(): boolean {
    return this.#asked
  }

  note(id: string, label: ReactNode): void {
    this.#known.set(id, label)
  }

  of(id: string): ReactNode {
    this.#asked = true
    return this.#known.get(id)
  }
}

const FieldLabelsContext = createContext<FieldLabels | null>(null)
export const FieldLabelsProvider = FieldLabelsContext.Provider

/** Tells the page how a control is labelled. */
export function useFieldLabel(id: string, label: ReactNode): void {
  useContext(FieldLabelsContext)?.note(id, label)
}

/** The label of a control anywhere on the page; undefined if there is none of that id. */
export function useLabelOf(): (id: string) => ReactNode {
  const labels = useContext(FieldLabelsContext)
  return (id) => labels?.of(id)
}
