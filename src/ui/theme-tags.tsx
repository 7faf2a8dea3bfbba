import { useTranslations } from 'use-intl'

export type ThemeLink = { readonly id: string; readonly name: string }

/** The themes of a session or a post as links to their pages; nothing if there are none. */
export function ThemeTags({
  themes,
  base,
}: {
  themes: readonly ThemeLink[]
  /** The language's beginning of addresses: `/es`. */
  base: string
}) {
  const t = useTranslations('ui')
  if (themes.length === 0) return null
  return (
    <ul className="tags" aria-label={t('themes.label')}>
      {themes.map(({ id, name }) => (
        <li key={id}>
          <a className="tag plain" href={`${base}/themes/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
