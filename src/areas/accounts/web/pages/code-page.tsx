import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { Button, Details, Form, FormActions, TextInput } from '../../../../ui/index.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'

/** The second factor, asked of who switched it on. */
export function CodePage({ next, rejected }: { next: string; rejected?: Rejected }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <PublicPage title={t('code.title')} noindex>
      <div className="mx-auto max-w-xl stack">
        <h1>{t('code.title')}</h1>
        <p className="lead">{t('code.lead')}</p>
        {summary}
        <Form action={`/${language}/sign-in/code`} hidden={{ next }}>
          <TextInput
            name="code"
            label={t('code.label')}
            help={t('code.help')}
            error={errorOf('code')}
            autoComplete="one-time-code"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={40}
            className="short"
            required
          />
          <FormActions>
            <Button>{t('code.button')}</Button>
          </FormActions>
        </Form>
        <Details summary={t('code.lost')}>
          <p>{t('code.lostHelp')}</p>
        </Details>
        <Form action={`/${language}/sign-out`}>
          <Button kind="plain">{t('code.cancel')}</Button>
        </Form>
      </div>
    </PublicPage>
  )
}
