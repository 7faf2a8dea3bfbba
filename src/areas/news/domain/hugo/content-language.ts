import type { Language } from '../../../../shared/localized-text.ts'
import { isLanguage } from '../../../../shared/localized-text.ts'

// Codes that stand in file names of multilingual sites; a longer list would take `v2` or `co` for a language.
const others = new Set(
  'fr de it ca gl eu ja zh ko ru nl pl uk tr ar hi vi sv fi el he hu ro cs'.split(' '),
)

const spelled: Readonly<Record<string, Language>> = {
  english: 'en',
  ingles: 'en',
  spanish: 'es',
  espanol: 'es',
  castellano: 'es',
  portuguese: 'pt',
  portugues: 'pt',
}

/**
 * The language that a code or a folder's name stands for (`pt-br` → pt, `Español` → es); 'other' for one that Convite
 * does not speak, null for what is no language.
 */
export function contentLanguage(name: string): Language | 'other' | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const code = /^([a-z]{2})(?:[-_](?:[a-z]{2,4}|\d{3}))?$/u.exec(plain)?.[1] ?? ''
  if (isLanguage(code)) return code
  if (others.has(code)) return 'other'
  return spelled[plain] ?? null
}
