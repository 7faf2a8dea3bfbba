import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'

/** Says that the call is read blind; to who may ask for names, with the button that shows this view once with them. */
export function NamesHidden({ action }: { readonly action: string | null }) {
  const t = useTranslations('reviews')
  if (!action) return <p className="soft">{t('blindLead')}</p>
  return (
    <form method="post" action={action} className="soft">
      {t('blindLead')} <Button kind="plain">{t('reveal')}</Button>
    </form>
  )
}
