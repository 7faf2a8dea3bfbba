export type ChangedField = {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/** The fields in which two states of a thing differ; null where a state has none. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((name) => ({ name, before: old[name] ?? null, after: now[name] ?? null }))
    .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.after))
}

const fieldsOf = (state: unknown): Record<string, unknown> =>
  typeof state === 'object' && state !== null && !Array.isArray(state)
    ? (state as Record<string, unknown>)
    : state === undefined || state === null
      ? {}
      : { value: state }
