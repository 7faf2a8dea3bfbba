import type { Language } from '../../../shared/localized-text.ts'
import type { Excerpt } from '../domain/find-themes.ts'
import { nameOfTheme, themeChoices } from '../domain/theme-by-id.ts'
import { themesOf } from '../queries/themes-of.ts'
import type { Db } from '../queries/texts.ts'

type Edited = {
  readonly id: string
  readonly name: string
  readonly source: 'recognised' | 'added' | 'removed'
  readonly excerpts: readonly Pick<Excerpt, 'before' | 'words' | 'after'>[]
}

/** What the editor of a thing's themes shows: its themes with their words, by name, and all that can be added. */
export async function editedThemes(
  db: Db,
  language: Language,
  thing: { readonly kind: 'session' | 'proposal' | 'post'; readonly id: string },
): Promise<{ themes: Edited[]; choices: { value: string; label: string }[] }> {
  const rows = await themesOf(db, thing)
  return {
    themes: rows
      .map(({ theme, source, excerpts }) => ({
        id: theme,
        name: nameOfTheme(theme, language),
        source,
        excerpts: excerpts.map(({ before, words, after }) => ({ before, words, after })),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    choices: themeChoices(language),
  }
}
