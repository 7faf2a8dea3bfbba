import { wilson, type Share } from './intervals.ts'

/** How many proposals name a theme, and how many sessions of the agenda that is out. */
export type ProposalTheme = {
  readonly theme: string
  readonly proposals: number
  readonly sessions: number
}

export type ProposalThemeLine = ProposalTheme & {
  /** Of all proposals, with its 95 % interval. */
  readonly share: Share
}

/** A theme that fewer proposals name is not said: it would point at who proposed it. */
export const fewestProposals = 5

export type ProposalThemes = {
  readonly proposals: number
  readonly sessions: number
  readonly lines: readonly ProposalThemeLine[]
  /** How many themes are named by some proposals, but by too few to be said. */
  readonly withheld: number
}

/** What may be said of the themes of proposals: counts of `fewestProposals` and more, the most named first. */
export function sayProposalThemes(
  counts: readonly ProposalTheme[],
  { proposals, sessions }: { readonly proposals: number; readonly sessions: number },
): ProposalThemes {
  const said = counts.filter((count) => count.proposals >= fewestProposals)
  return {
    proposals,
    sessions,
    lines: said
      .map((count) => ({ ...count, share: wilson(count.proposals, proposals) }))
      .toSorted((a, b) => b.proposals - a.proposals || a.theme.localeCompare(b.theme)),
    withheld: counts.filter((count) => count.proposals > 0).length - said.length,
  }
}
