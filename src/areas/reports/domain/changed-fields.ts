export type ChangedField = {
  readonly name: string
  readonly before: string
  readonly after: string
}

// What a person can still read beside others in a table.
const longestShown = 300

/** The fields in which two states of a thing differ, as text; '' where a state has none. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((name) => ({ name, before: asText(old[name]), after: asText(now[name]) }))
    .filter((field) => field.before !== field.after)
}

const fieldsOf = (state: unknown): Record<string, unknown> =>
  typeof state === 'object' && state !== null && !Array.isArray(state)
    ? (state as Record<string, unknown>)
    : state === undefined || state === null
      ? {}
      : { value: state }

function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
