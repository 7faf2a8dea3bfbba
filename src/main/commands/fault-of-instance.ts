const needed = ['papers', 'reviewers', 'reviewsPerPaper', 'maximumLoad', 'affinity'] as const
const counts = ['papers', 'reviewers', 'reviewsPerPaper', 'maximumLoad', 'minimumLoad'] as const

/**
 * What is wrong with an instance of reviewer assignment, in one sentence; undefined if it can be solved or at least tried.
 * docs/assignment.md tells the fields.
 */
export function faultOfInstance(read: unknown): string | undefined {
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return 'An instance is a JSON object with papers, reviewers, reviewsPerPaper, maximumLoad and affinity.'
  const instance = read as Record<string, unknown>
  const missing = needed.filter((field) => instance[field] === undefined)
  if (missing.length > 0) return `The instance lacks ${listed(missing)}.`
  for (const field of counts) {
    const value = instance[field]
    if (value === undefined) continue
    const least = field === 'papers' || field === 'reviewers' ? 1 : 0
    if (!Number.isSafeInteger(value) || (value as number) < least)
      return `${field} must be a whole number from ${least} on, not ${shown(value)}.`
  }
  const { papers, reviewers, reviewsPerPaper, maximumLoad, minimumLoad } = {
    minimumLoad: 0,
    ...instance,
  } as Record<(typeof counts)[number], number>
  return (
    faultOfAffinity(instance['affinity'], papers, reviewers) ??
    faultOfConflicts(instance['conflicts'] ?? [], papers, reviewers) ??
    faultOfLoads({ papers, reviewers, reviewsPerPaper, maximumLoad, minimumLoad })
  )
}

function faultOfAffinity(affinity: unknown, papers: number, reviewers: number) {
  if (!Array.isArray(affinity) || affinity.length !== papers)
    return `affinity must be a list of ${papers} rows, one for each paper.`
  for (const [paper, row] of affinity.entries()) {
    if (!Array.isArray(row) || row.length !== reviewers)
      return `affinity must have ${reviewers} numbers for paper ${paper}, one for each reviewer.`
    const wrong = row.findIndex((value) => !Number.isFinite(value) || Math.abs(value) > 1e9)
    if (wrong >= 0)
      return `The affinity of paper ${paper} and reviewer ${wrong} must be a number between -1e9 and 1e9, not ${shown(row[wrong])}.`
  }
  return undefined
}

function faultOfConflicts(conflicts: unknown, papers: number, reviewers: number) {
  if (!Array.isArray(conflicts)) return 'conflicts must be a list of pairs [paper, reviewer].'
  const within = (value: unknown, end: number) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < end
  const wrong = conflicts.find(
    (pair) =>
      !Array.isArray(pair) ||
      pair.length !== 2 ||
      !within(pair[0], papers) ||
      !within(pair[1], reviewers),
  )
  return wrong === undefined
    ? undefined
    : `The conflict ${shown(wrong)} is no pair of a paper below ${papers} and a reviewer below ${reviewers}.`
}

/** What no choice of reviewers could mend. */
function faultOfLoads(instance: Record<(typeof counts)[number], number>) {
  const { reviewers, reviewsPerPaper, maximumLoad, minimumLoad } = instance
  if (reviewsPerPaper > reviewers)
    return `Each paper needs ${reviewsPerPaper} different reviewers, and there are only ${reviewers}.`
  if (minimumLoad > maximumLoad)
    return `The minimum load of ${minimumLoad} is above the maximum load of ${maximumLoad}.`
  return undefined
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const listed = (words: readonly string[]) => new Intl.ListFormat('en').format(words)
