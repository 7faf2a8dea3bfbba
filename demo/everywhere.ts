import type { Texts } from './types.ts'

/** A text that is the same in every language, such as a proper name. */
export const everywhere = (text: string): Texts => ({ es: text, en: text, pt: text })
