import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'

/** Says that the call is read blind, with the button that shows this view once with names. */
export function NamesHidden({ action }: { readonly action: string }) {
  const t = useTranslations('proposals')
  return (
    <form method="post" action={action} className="soft">
      {t('namesHidden')} <Button kind="plain">{t('reveal')}</Button>
    </form>
  )
}
