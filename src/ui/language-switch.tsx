import { useTranslations } from 'use-intl'
import type { Alternate } from './document.tsx'
import type { Language } from '../shared/localized-text.ts'

const ownNames: Record<Language, string> = { es: 'Español', en: 'English', pt: 'Português' }

/** The other languages of this page, each under its own name; opens without JavaScript. */
export function LanguageSwitch({
  language,
  alternates,
}: {
  language: Language
  alternates: readonly Alternate[]
}) {
  const t = useTranslations('ui')
  if (alternates.length === 0) return null
  return (
    <details className="language" name="bar">
      <summary>
        <span className="sr-only">{t('language.label')} </span>
        <span className="long">{ownNames[language]}</span>
        <span className="short">{language.toUpperCase()}</span>
      </summary>
      <ul>
        {alternates.map((a) => (
          <li key={a.language}>
            <a
              href={a.href}
              lang={a.language}
              hrefLang={a.language}
              aria-current={a.language === language ? 'true' : undefined}
            >
              {ownNames[a.language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
