import type { Rejected } from '../../../../platform/http/exchange.tsx'

/** What was ticked as it was sent, or as it is stored when nothing was refused. */
export function shownList(
  rejected: Rejected | undefined,
  name: string,
  stored: readonly string[],
): readonly string[] {
  if (!rejected) return stored
  const typed = rejected.typed[name]
  const all: readonly unknown[] = Array.isArray(typed) ? typed : [typed]
  return all.filter((value): value is string => typeof value === 'string')
}
