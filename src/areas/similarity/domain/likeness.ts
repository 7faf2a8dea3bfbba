/** How alike two proposals are, in words: nearly one text, probably one idea, some passages in common. */
export type LikenessLevel = 'text' | 'idea' | 'passages'

/** Texts with these languages: of two in one language more must match, as proposals on one subject share words too. */
type Languages = { readonly one: string; readonly other: string }

/** What is less alike than this score is not kept. */
export const leastScore = ({ one, other }: Languages): number => (one === other ? 0.3 : 0.2)
/** Texts whose words are less alike than this are not compared passage by passage. */
export const leastCosine = ({ one, other }: Languages): number => (one === other ? 0.2 : 0.12)

/** The level of a score from 0 to 1 (`compareTexts`). The bounds were set by pairs in three languages; see the tests. */
export const levelOf = (score: number): LikenessLevel =>
  score >= 0.75 ? 'text' : score >= 0.4 ? 'idea' : 'passages'

/** What a committee says of a pair; `open`: nothing yet. */
export const likenessVerdicts = ['different', 'same', 'open'] as const
export type LikenessVerdict = (typeof likenessVerdicts)[number]
