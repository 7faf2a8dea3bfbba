import { createTranslator } from 'use-intl/core'
import type { Language } from '../../shared/localized-text.ts'
import en from '../../../locales/en.json' with { type: 'json' }
import es from '../../../locales/es.json' with { type: 'json' }
import pt from '../../../locales/pt.json' with { type: 'json' }

export type Messages = typeof en

declare module 'use-intl' {
  // Makes `t('…')` accept only keys that exist in the catalogue.
  interface AppConfig {
    Messages: Messages
    Locale: Language
  }
}

/** The catalogue of a language. That the three have the same keys is checked by `scripts/check-locales.mjs`. */
export const messagesOf = (language: Language): Messages => ({ en, es, pt })[language]

/**
 * A translator that stays: messages are read once and not again for every page. For mails, feeds and error texts, and
 * for pages that must be drawn quickly.
 */
export function translator<Namespace extends keyof Messages & string>(
  language: Language,
  namespace: Namespace,
) {
  const make = () =>
    createTranslator({ locale: language, messages: messagesOf(language), namespace })
  const key = `${language}.${namespace}`
  let made = translators.get(key) as ReturnType<typeof make> | undefined
  if (!made) {
    made = make()
    translators.set(key, made)
  }
  return made
}

const translators = new Map<string, unknown>()
