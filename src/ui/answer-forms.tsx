import { useTranslations } from 'use-intl'
import { fieldId } from './field.tsx'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { Form, FormActions } from './form.tsx'
import { TextArea } from './inputs.tsx'

/** Yes with one button, or no with a reason; sent as `answer` (`accept` or `decline`) and `reason`. */
export function AnswerForms({ action }: { action: string }) {
  const t = useTranslations('ui')
  return (
    <>
      <Form action={action} hidden={{ answer: 'accept' }}>
        <FormActions>
          <Button>{t('answer.accept')}</Button>
        </FormActions>
      </Form>
      <Details summary={t('answer.decline')}>
        <Form action={action} hidden={{ answer: 'decline' }}>
          <TextArea
            name="reason"
            id={fieldId(`reason-${action}`)}
            label={t('answer.reason')}
            help={t('answer.reasonHelp')}
            required={false}
            rows={3}
            maxLength={2000}
          />
          <FormActions>
            <Button kind="quiet">{t('answer.decline')}</Button>
          </FormActions>
        </Form>
      </Details>
    </>
  )
}
