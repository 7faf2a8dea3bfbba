import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { Subject } from '../../domain/subject.ts'
import { subjectName } from '../../emails/subject-name.ts'

/** The last step of following by address: one button. */
export function ConfirmPage({ subject, action }: { subject: Subject; action: string }) {
  const t = useTranslations('following')
  const { language } = usePage()
  const title = t('title', { name: subjectName(subject, language) })
  return (
    <PublicPage title={title} noindex>
      <h1>{title}</h1>
      <p className="lead">{t('confirmLead')}</p>
      <Form action={action}>
        <FormActions>
          <Button>{t('confirm')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}
