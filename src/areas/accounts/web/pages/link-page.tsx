import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, Form, FormActions, LinkButton } from '../../../../ui/index.ts'
import { PublicPage } from '../../../../ui/public-page.tsx'

/** Where the link in the mail leads: one button. Without a token: the link is of no use any more. */
export function LinkPage({ token, next }: { token: string | null; next: string }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const title = token ? t('link.title') : t('link.invalidTitle')
  return (
    <PublicPage title={title} noindex>
      <div className="mx-auto max-w-xl stack">
        <h1>{title}</h1>
        <p className="lead">{token ? t('link.lead') : t('link.invalid')}</p>
        {token ? (
          <Form action={`/${language}/sign-in/link`} hidden={{ token, next }}>
            <FormActions>
              <Button size="large">{t('link.button')}</Button>
            </FormActions>
          </Form>
        ) : (
          <div className="actions">
            <LinkButton href={`/${language}/sign-in`}>{t('link.another')}</LinkButton>
          </div>
        )}
      </div>
    </PublicPage>
  )
}
