import { typedText } from '../../../../platform/http/forms.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { languages, type LocalizedText } from '../../../../shared/localized-text.ts'

/** A text in several languages as it was typed, or as it is stored when nothing was refused. */
export const shownLocalized = (
  rejected: Rejected | undefined,
  name: string,
  stored: LocalizedText,
): LocalizedText =>
  rejected
    ? Object.fromEntries(
        languages.map((language) => [language, typedText(rejected.typed, `${name}.${language}`)]),
      )
    : stored
