import { useTranslations } from 'use-intl'

/** A text in which what was hidden stands as blocks; who cannot see them hears that something is hidden. */
export function Redacted({ text }: { readonly text: string }) {
  const t = useTranslations('reviews')
  return (
    <>
      {text.split(/(▇+)/).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} role="img" aria-label={t('hidden')}>
            {part}
          </span>
        ),
      )}
    </>
  )
}

/** The same in HTML that is drawn already. */
export function useRedactedHtml(): (html: string) => string {
  const label = useTranslations('reviews')('hidden').replace(/[&<>"]/g, '')
  return (html) =>
    html.replace(/▇+/g, (blocks) => `<span role="img" aria-label="${label}">${blocks}</span>`)
}

/** The same as words alone, for a page's title. */
export function useRedactedWords(): (text: string) => string {
  const label = useTranslations('reviews')('hidden')
  return (text) => text.replace(/▇+/g, label)
}
