const longest = 40
const most = 12

const distinct = (terms: readonly string[]) => [...new Set(terms.filter(Boolean))]

/**
 * Tags as they are stored, compared and put into addresses: small letters, single blanks, no `#` before them, each once,
 * twelve at most.
 */
export const cleanTags = (tags: readonly string[]): string[] =>
  distinct(
    tags.map((tag) =>
      tag
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^#+/u, '')
        .toLocaleLowerCase('es')
        .slice(0, longest)
        .trim(),
    ),
  ).slice(0, most)

/** What a person typed into one field, separated by commas or lines. */
export const splitTerms = (typed: string): string[] =>
  distinct(typed.split(/[,;\n]/u).map((term) => term.replace(/\s+/gu, ' ').trim()))
