import { cleanSlug } from './clean-slug.ts'
import { cleanImageSource } from './clean-links.ts'
import type { FileNote } from './file-note.ts'
import { fieldOf, textField } from './front-fields.ts'
import { isMap } from './front-value.ts'
import type { TranslationGroup } from './group-translations.ts'
import type { HugoAuthor } from './hugo-post.ts'
import { plainProse } from './plain-prose.ts'
import { readTitle } from './read-title.ts'
import { sourcesOf } from './sources-of.ts'
import type { Language } from '../../../../shared/localized-text.ts'
import { languages } from '../../../../shared/localized-text.ts'

/** An author's profile from the pages of one `authors/` folder, with the notes of each file. */
export function readAuthor(
  group: TranslationGroup,
  resolveImage: (source: string, folder: string) => string | null,
): { author: HugoAuthor; notes: Map<string, readonly FileNote[]> } {
  const about: Partial<Record<Language, string>> = {}
  const links: Record<string, string> = {}
  const notes = new Map<string, readonly FileNote[]>()
  for (const language of languages) {
    const file = group.files[language]
    if (!file) continue
    const { notes: titleNotes } = readTitle(file)
    notes.set(file.path, [...file.notes, ...titleNotes])
    const words =
      textField(file.front, 'description', 'bio', 'summary', 'role') || plainProse(file.body)
    if (words) about[language] = words
    const social = fieldOf(file.front, 'social', 'links', 'contacts')
    for (const [name, value] of Object.entries(isMap(social) ? social : {})) {
      if (typeof value === 'string' && value.trim()) links[name] ??= value.trim()
    }
    for (const name of ['email', 'website', 'github', 'twitter', 'linkedin', 'mastodon']) {
      const value = textField(file.front, name)
      if (value) links[name] ??= value
    }
  }
  const primary = group.files[group.primary]
  const avatar = primary ? textField(primary.front, 'avatar', 'image', 'photo', 'picture') : ''
  const source = cleanImageSource(avatar)
  const folderName =
    group.key
      .replace(/\/_index$/u, '')
      .split('/')
      .at(-1) ?? group.key
  const name = primary ? readTitle(primary).title : folderName
  return {
    author: {
      key: cleanSlug(folderName),
      name: name === '_index' ? folderName : name,
      about,
      avatar:
        source && primary
          ? { source, alt: '', path: resolveImage(source, primary.place.folder) }
          : null,
      links,
      sources: sourcesOf(group),
    },
    notes,
  }
}
