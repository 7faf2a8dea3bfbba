import type { Problem } from '../../../shared/app-error.ts'

type Span = { readonly startsAt: Date | null; readonly endsAt: Date | null }

const from = ({ startsAt }: Span) => startsAt?.getTime() ?? -Infinity
const until = ({ endsAt }: Span) => endsAt?.getTime() ?? Infinity

/**
 * What is wrong with the dates of a phase beside the others: it ends before it begins, begins when another does, or one
 * that says its end is not over when the next begins. One without an end lasts until the next begins.
 */
export function problemsOfPhase(phase: Span, others: readonly Span[]): Problem[] {
  if (until(phase) <= from(phase)) return [{ field: 'endsAt', code: 'dates-reversed' }]
  if (others.some((other) => from(other) === from(phase)))
    return [{ field: 'startsAt', code: 'phase-begins-then' }]
  const overlaps = others.some((other) => {
    const [first, second] = from(other) < from(phase) ? [other, phase] : [phase, other]
    return first.endsAt !== null && until(first) > from(second)
  })
  return overlaps ? [{ field: 'startsAt', code: 'phases-overlap' }] : []
}
