/** The languages in which Convite speaks; every text of its own exists in all of them. */
export const languages = ['es', 'en', 'pt'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (languages as readonly string[]).includes(value)

/** A text by an organiser, in as many languages as they wrote it. */
export type LocalizedText = Partial<Record<Language, string>>

/** The text in the reader's language, else in English, else in any language it has; '' if it has none. */
export function textIn(text: LocalizedText | null | undefined, language: Language): string {
  if (!text) return ''
  return text[language] || text.en || text.es || text.pt || ''
}
