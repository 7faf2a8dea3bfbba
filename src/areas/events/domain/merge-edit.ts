/** What one edit changed, as the audit log keeps it. */
export type PastEdit = {
  readonly by: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/** A field that two people changed to different things; texts in several languages are fields of their own. */
export type EditConflict = { readonly field: string; readonly by: string; readonly theirs: string }

type Values = Readonly<Record<string, unknown>>

/**
 * Lays an edit over those that others made since its form was read, the oldest first. Fields that only they touched
 * keep what they wrote; fields that both changed to different things are conflicts.
 */
export function mergeEdit<Edit extends Values>(
  mine: Edit,
  others: readonly PastEdit[],
): { readonly merged: Edit; readonly conflicts: readonly EditConflict[] } {
  const conflicts: EditConflict[] = []
  const merged: Record<string, unknown> = { ...mine }
  for (const name of Object.keys(mine)) {
    const touched = others.filter((edit) => name in edit.after)
    if (touched.length === 0) continue
    const parts = isWords(mine[name]) ? languagesOf(mine[name], touched, name) : [null]
    for (const part of parts) {
      const at = (state: Values) =>
        part === null ? state[name] : (state[name] as Values | undefined)?.[part]
      const changed = touched.filter((edit) => !same(at(edit.before), at(edit.after)))
      const [first] = changed
      const last = changed.at(-1)
      if (!first || !last || same(at(mine), at(last.after))) continue
      if (same(at(mine), at(first.before))) {
        merged[name] =
          part === null
            ? at(last.after)
            : { ...(merged[name] as Values), [part]: at(last.after) ?? '' }
      } else {
        const field = part === null ? name : `${name}.${part}`
        conflicts.push({ field, by: last.by, theirs: inWords(at(last.after)) })
      }
    }
  }
  return { merged: merged as Edit, conflicts }
}

/** The values that differ from those that stand, and how these stood. */
export function changesAmong(before: Values, after: Values): { before: Values; after: Values } {
  const names = Object.keys(after).filter((name) => !same(before[name], after[name]))
  const only = (state: Values) =>
    Object.fromEntries(names.map((name) => [name, state[name] ?? null]))
  return { before: only(before), after: only(after) }
}

const isWords = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const languagesOf = (mine: Values, others: readonly PastEdit[], name: string): string[] => [
  ...new Set(
    [mine, ...others.flatMap((edit) => [edit.before[name], edit.after[name]])].flatMap((words) =>
      isWords(words) ? Object.keys(words) : [],
    ),
  ),
]

const same = (one: unknown, other: unknown) => canonical(one) === canonical(other)

/** Nothing, an empty text and an empty list are the same; the order of an object's keys says nothing. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || value === '') return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .map(([name, inner]) => [name, canonical(inner)] as const)
    .filter(([, inner]) => inner !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return fields.length === 0
    ? ''
    : `{${fields.map(([name, inner]) => `${name}:${inner}`).join(',')}}`
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return '—'
  if (Array.isArray(value)) return value.map(inWords).join(', ') || '—'
  if (typeof value === 'object') return Object.values(value).map(inWords).join(' ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
