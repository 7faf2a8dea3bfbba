type Entry = { readonly person: string; readonly subject: string; readonly body: string }

const hidden = '▇▇▇▇▇'

/** A conversation for who may not know who speaks in it: no names beside the entries, nor in what they say, as in a mail's greeting. */
export function withoutNames<E extends Entry>(entries: readonly E[]): readonly E[] {
  // The longest first, so that nothing of a name within another one stays.
  const names = [...new Set(entries.map(({ person }) => person.trim()))]
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
  const hide = (text: string) => names.reduce((said, name) => said.replaceAll(name, hidden), text)
  return entries.map((entry) => ({
    ...entry,
    person: '',
    subject: hide(entry.subject),
    body: hide(entry.body),
  }))
}
