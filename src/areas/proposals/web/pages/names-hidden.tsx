import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'

/** Says that the call is read blind, with the way to the same page with names. */
export function NamesHidden() {
  const t = useTranslations('proposals')
  const [path = '', query] = usePage().path.split('?')
  const next = new URLSearchParams(query)
  next.set('reveal', '1')
  return (
    <p className="soft">
      {t('namesHidden')} <a href={`${path}?${next.toString()}`}>{t('reveal')}</a>
    </p>
  )
}
