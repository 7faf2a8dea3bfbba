import type { ReadText } from '../../../engines/similarity/compare-texts.ts'
import { termsOf } from '../../../engines/similarity/terms.ts'
import { recogniseThemes } from '../../themes/domain/recognise-themes.ts'

const longest = 20_000

export type ProposalText = ReadText & { readonly lang: string }

/** A proposal's title and abstract as they are compared: projects and practices count as one in all three languages. */
export function readProposal({
  title,
  abstract,
  lang,
}: {
  readonly title: string
  readonly abstract: string
  readonly lang: string
}): ProposalText {
  const text = `${title}\n\n${abstract}`.slice(0, longest)
  const named = recogniseThemes(text).map(({ theme, start, end }) => ({ id: theme, start, end }))
  const terms = termsOf(text, named)
  return { lang, text, terms, titleTerms: terms.filter(({ end }) => end <= title.length).length }
}
