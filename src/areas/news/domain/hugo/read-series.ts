import { languages, type Language, type LocalizedText } from '../../../../shared/localized-text.ts'
import { listField, textField } from './front-fields.ts'
import type { FrontMap } from './front-value.ts'
import type { OwnFacts } from './own-facts.ts'
import { plainTitle } from './plain-title.ts'

/** The series of posts that a file names with Hugo's `series`, and where in it the post stands. */
export type HugoSeries = {
  /** As Convite called it where it wrote the file; null for series of other origin. */
  readonly slug: string | null
  readonly name: LocalizedText
  readonly summary: LocalizedText
  /** As themes of Hugo count parts (`series_order`); null: after the parts that came out before it. */
  readonly part: number | null
}

type ReadFile = { readonly language: Language; readonly front: FrontMap }

const nameIn = (front: FrontMap) => plainTitle(listField(front, 'series')[0] ?? '').slice(0, 120)

/**
 * The series that the translations of a post name, each in its language; what Convite wrote stands if it is still
 * called so.
 */
export function readSeries(files: readonly ReadFile[], facts: OwnFacts | null): HugoSeries | null {
  const named = files.flatMap(({ language, front }) => {
    const name = nameIn(front)
    return name ? [[language, name] as const] : []
  })
  const first = named[0]
  if (!first) return null
  const written = files.map(({ front }) => textField(front, 'series_order', 'series_weight'))
  const order = Number(written.find(Boolean) ?? Number.NaN)
  const part = Number.isInteger(order) && order >= 0 && order <= 10_000 ? order : null
  const own = facts?.series
  if (own && languages.some((language) => own.name[language] === first[1])) return { ...own, part }
  return { slug: null, name: Object.fromEntries(named), summary: {}, part }
}
