import type { Problem } from '../../shared/app-error.ts'
import type { Language } from '../../shared/localized-text.ts'
import { translator } from '../i18n/messages.ts'

/** What is wrong with a form in words, by the names of its fields; '' is the whole form. */
export function sayProblems(
  language: Language,
  problems: readonly Problem[],
): readonly { readonly field: string; readonly message: string }[] {
  const t = translator(language, 'errors')
  return problems.map(({ field, code, params }) => ({
    field,
    message: t.has(code as never) ? t(code as never, params as never) : t('invalid'),
  }))
}
