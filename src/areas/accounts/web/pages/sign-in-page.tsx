import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { Button, Details, Form, FormActions, Island, TextInput } from '../../../../ui/index.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { DemoSignIn } from '../../queries.ts'
import { DemoSignIns } from './demo-sign-ins.tsx'

type SignInPageProps = {
  readonly next: string
  /** The name on the button of the configured OIDC provider. */
  readonly provider: string | null
  readonly demo: readonly DemoSignIn[]
  /** Whether mails can be read at /dev/mail. */
  readonly devMail: boolean
  readonly rejected?: Rejected
}

/** Who are you? By a link in a mail, a passkey, or the configured provider. */
export function SignInPage({ next, provider, demo, devMail, rejected }: SignInPageProps) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/sign-in`
  return (
    <PublicPage title={t('signIn.title')} noindex>
      <div className="mx-auto max-w-xl">
        <h1>{t('signIn.title')}</h1>
        <p className="lead">{t('signIn.lead')}</p>
        {summary}
        <Form action={action} hidden={{ next }}>
          <TextInput
            name="email"
            label={t('signIn.email')}
            help={t('signIn.emailHelp')}
            error={errorOf('email')}
            value={typedText(rejected?.typed, 'email')}
            type="email"
            autoComplete="username webauthn"
            inputMode="email"
            required
          />
          <FormActions>
            <Button>{t('signIn.sendLink')}</Button>
          </FormActions>
        </Form>
        <div
          className="section"
          id="passkey-sign-in"
          hidden
          data-passkey="authenticate"
          data-next={next}
          data-failed={t('passkey.failed')}
        >
          <Button type="button" kind="quiet">
            {t('passkey.signIn')}
          </Button>
          <p role="alert" className="help" hidden />
          <Island name="areas/accounts/web/islands/passkey" />
        </div>
        {provider && (
          <Form action={`${action}/provider`} hidden={{ next }} className="section">
            <Button kind="quiet">{t('signIn.provider', { provider })}</Button>
          </Form>
        )}
        {demo.length > 0 && <DemoSignIns people={demo} next={next} devMail={devMail} />}
        <div className="section">
          <Details summary={t('signIn.whyNoPassword')}>
            <p>{t('signIn.noPassword')}</p>
          </Details>
        </div>
      </div>
    </PublicPage>
  )
}
