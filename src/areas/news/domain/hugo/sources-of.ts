import { languages } from '../../../../shared/localized-text.ts'
import type { TranslationGroup } from './group-translations.ts'
import type { HugoSource } from './hugo-post.ts'

/** The files of a group as sources, in the order of the languages. */
export function sourcesOf(group: TranslationGroup): HugoSource[] {
  return languages.flatMap((language) => {
    const file = group.files[language]
    return file ? [{ path: file.path, language, sha256: file.sha256, format: file.format }] : []
  })
}
