import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { Button, LinkButton } from './button.tsx'
import { FormActions } from './form.tsx'
import { Hero } from './hero.tsx'
import { PublicPage } from './public-page.tsx'

type SignedOutPageProps = { readonly fields: readonly (readonly [name: string, value: string])[] }

/** What a person sees whose session ended while a form was filled in: sign in beside it, then send the same again. */
export function SignedOutPage({ fields }: SignedOutPageProps) {
  const t = useTranslations('ui')
  const { language, path } = usePage()
  return (
    <PublicPage title={t('signedOut.title')} noindex>
      <Hero small title={t('signedOut.title')} lead={t('signedOut.lead')} />
      <form className="form" method="post" action={path}>
        {fields.map(([name, value], at) => (
          <textarea key={at} name={name} defaultValue={value} hidden readOnly />
        ))}
        <FormActions>
          <LinkButton href={`/${language}/sign-in`} target="_blank">
            {t('signedOut.signIn')}
          </LinkButton>
          <Button kind="quiet">{t('signedOut.again')}</Button>
        </FormActions>
      </form>
    </PublicPage>
  )
}
