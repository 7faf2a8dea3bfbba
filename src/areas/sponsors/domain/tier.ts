import { languages, type LocalizedText } from '../../../shared/localized-text.ts'

/** What the team offers sponsors under one name. */
export type TierValues = {
  readonly name: LocalizedText
  readonly priceMinor: number
  /** ISO 4217. */
  readonly currency: string
  /** How many sponsors it takes; null: as many as want to. */
  readonly places: number | null
  readonly benefits: readonly LocalizedText[]
  /** Whether the prospectus shows it. */
  readonly offered: boolean
}

/** How many places are left; null: without end. Never less than none, should there be fewer places than before. */
export const placesLeft = ({
  places,
  taken,
}: {
  readonly places: number | null
  readonly taken: number
}): number | null => (places === null ? null : Math.max(places - taken, 0))

/** Benefits from texts with one a line, line by line the same benefit in each language; empty lines in all are passed over. */
export function benefitsFromLines(lines: LocalizedText): LocalizedText[] {
  const columns = languages.map((language) => ({
    language,
    lines: (lines[language] ?? '').split('\n').map((line) => line.trim()),
  }))
  const most = Math.max(...columns.map((column) => column.lines.length))
  return Array.from({ length: most }, (_, at): LocalizedText =>
    Object.fromEntries(
      columns.flatMap(({ language, lines: own }) => (own[at] ? [[language, own[at]]] : [])),
    ),
  ).filter((benefit) => Object.keys(benefit).length > 0)
}

/** The benefits as texts to edit, one a line; a language in which none is said stays empty. */
export const linesOfBenefits = (benefits: readonly LocalizedText[]): LocalizedText =>
  Object.fromEntries(
    languages.flatMap((language) =>
      benefits.some((benefit) => benefit[language])
        ? [[language, benefits.map((benefit) => benefit[language] ?? '').join('\n')]]
        : [],
    ),
  )
