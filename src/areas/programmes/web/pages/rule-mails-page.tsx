import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { RuleMailChoice } from '../../queries/rule-mails.ts'

/** Switches the mails about rules on and off for oneself. */
export function RuleMailsPage({ choice }: { choice: RuleMailChoice }) {
  const t = useTranslations('programmes')
  const { language } = usePage()
  return (
    <PublicPage title={t('ruleMails')} noindex>
      <p className="eyebrow">
        <a href={`/${language}/me`}>{t('backToMe')}</a>
      </p>
      <h1>{t('ruleMails')}</h1>
      <p className="lead">{t('ruleMailsLead')}</p>
      <Form action={`/${language}/me/rule-mails`}>
        <Checkbox name="daily" label={t('mailDaily')} checked={choice.daily} />
        <Checkbox name="weekly" label={t('mailWeekly')} checked={choice.weekly} />
        <FormActions>
          <Button>{t('saveRuleMails')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}
