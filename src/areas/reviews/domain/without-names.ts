import { hideWords } from './hide-words.ts'

type Entry = { readonly person: string; readonly subject: string; readonly body: string }

/**
 * A conversation for who may not know who speaks in it: no names beside the entries, nor in what they say, as in a mail's greeting;
 * the title as it is read without names.
 */
export function withoutNames<E extends Entry>(
  entries: readonly E[],
  title: { readonly raw: string; readonly shown: string } = { raw: '', shown: '' },
): readonly E[] {
  const names = entries.map(({ person }) => person)
  const hide = (text: string) =>
    hideWords(title.raw ? text.replaceAll(title.raw, title.shown) : text, names)
  return entries.map((entry) => ({
    ...entry,
    person: '',
    subject: hide(entry.subject),
    body: hide(entry.body),
  }))
}
