import type { AssignmentInstance } from './instance.ts'

/** Numbers from 0 to 1 that are the same on each run. */
export function seededNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * A committee as they are: everybody knows two of twenty topics, some topics draw far more papers than others, and
 * one pair in a hundred is a conflict.
 */
export function committee(
  seed: number,
  size: Pick<
    AssignmentInstance,
    'papers' | 'reviewers' | 'reviewsPerPaper' | 'maximumLoad' | 'minimumLoad'
  >,
): AssignmentInstance {
  const next = seededNumbers(seed)
  const topic = () => Math.floor(next() * 20)
  const known = Array.from({ length: size.reviewers }, () => [topic(), topic()])
  const affinity = Array.from({ length: size.papers }, () => {
    const about = Math.floor(next() * next() * 20)
    return known.map((topics) => {
      const value = topics.includes(about) ? 0.5 + next() / 2 : next() * 0.4
      return Math.round(value * 1e6) / 1e6
    })
  })
  const conflicts = Array.from(
    { length: Math.round((size.papers * size.reviewers) / 100) },
    (): [number, number] => [Math.floor(next() * size.papers), Math.floor(next() * size.reviewers)],
  )
  return { ...size, affinity, conflicts }
}
