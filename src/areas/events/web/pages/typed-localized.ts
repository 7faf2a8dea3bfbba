import { typedTexts } from '../../../../platform/http/form-values.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import type { LocalizedText } from '../../../../shared/localized-text.ts'

/** A text in several languages as it was typed, or as it is stored when nothing was refused. */
export const shownLocalized = (
  rejected: Rejected | undefined,
  name: string,
  stored: LocalizedText,
): LocalizedText => (rejected ? typedTexts(rejected.typed, name) : stored)
