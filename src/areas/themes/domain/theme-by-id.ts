import { type Language, textIn } from '../../../shared/localized-text.ts'
import { knownThemes } from './knowledge/index.ts'
import type { Theme } from './knowledge/theme.ts'

const byId = new Map(knownThemes.map((theme) => [theme.id, theme]))

/** A theme by its address; undefined if the vocabulary has none such. */
export const themeById = (id: string): Theme | undefined => byId.get(id)

/** A theme's name for a reader; its address if the vocabulary no longer has it. */
export const nameOfTheme = (id: string, language: Language): string =>
  textIn(byId.get(id)?.name, language) || id

/** Every theme with its name, in the order of names, for choosing one. */
export const themeChoices = (language: Language): { value: string; label: string }[] =>
  knownThemes
    .map(({ id }) => ({ value: id, label: nameOfTheme(id, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))

/** Themes as links need them, by name. */
export const namedThemes = (
  ids: readonly string[],
  language: Language,
): { id: string; name: string }[] =>
  ids
    .map((id) => ({ id, name: nameOfTheme(id, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))

// What the rules do, apart from the words: raised when a change of them should have all texts read again.
const rules = 3

/** Stands for the present vocabulary and rules: texts read with another one are read again (FNV-1a, 32 bits). */
export function vocabularyVersion(): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(knownThemes)) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
  }
  return `${rules}-${hash.toString(16)}`
}
