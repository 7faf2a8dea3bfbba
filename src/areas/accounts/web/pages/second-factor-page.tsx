import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, Form, FormActions, LinkButton, QrImage, TextInput } from '../../../../ui/index.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'

/** The secret for the authenticator app, as QR code and as text, and the question for a first code. */
export function SecondFactorPage({ address, rejected }: { address: string; rejected?: Rejected }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const secret = new URL(address).searchParams.get('secret') ?? ''
  return (
    <OwnPage current="security" title={t('secondFactor.title')}>
      <p className="lead">{t('secondFactor.lead')}</p>
      {summary}
      <ol className="stack mt-6 list-decimal pl-6">
        <li>
          <p>{t('secondFactor.scan')}</p>
          <QrImage text={address} label={t('secondFactor.qr')} className="my-4 w-56 max-w-full" />
          <p className="soft">
            {t('secondFactor.byHand')}{' '}
            <code className="break-all">{secret.replace(/(.{4})/g, '$1 ').trim()}</code>
          </p>
        </li>
        <li>
          <p>{t('secondFactor.type')}</p>
          <Form action={`/${language}/me/security/second-factor`}>
            <TextInput
              name="code"
              label={t('code.label')}
              error={errorOf('code')}
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={10}
              className="short"
              required
            />
            <FormActions>
              <Button>{t('secondFactor.switchOn')}</Button>
              <LinkButton kind="plain" href={`/${language}/me/security`}>
                {t('secondFactor.cancel')}
              </LinkButton>
            </FormActions>
          </Form>
        </li>
      </ol>
    </OwnPage>
  )
}
