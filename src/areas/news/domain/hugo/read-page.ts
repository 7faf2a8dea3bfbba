import { languages } from '../../../../shared/localized-text.ts'
import type { TranslationGroup } from './group-translations.ts'
import type { HugoPage } from './hugo-post.ts'
import { readSummary } from './read-summary.ts'
import { readTerms } from './read-terms.ts'
import { readTitle } from './read-title.ts'
import { sourcesOf } from './sources-of.ts'

/** A page that is no post, its words as written. */
export function readPage(group: TranslationGroup): HugoPage {
  const translations: HugoPage['translations'] = {}
  for (const language of languages) {
    const file = group.files[language]
    if (!file) continue
    const { title, body } = readTitle(file)
    translations[language] = {
      title,
      summary: readSummary(file.front, '', body),
      bodyMarkdown: body,
      tags: readTerms(file.front, 'tags').terms,
      draft: false,
    }
  }
  return { key: group.key, translations, sources: sourcesOf(group) }
}
