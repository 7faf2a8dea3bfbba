import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { StatusTag } from './status-tag.tsx'

type Props = {
  readonly slug: string
  readonly views: readonly RegistrationView[]
  readonly from: string
  readonly back: string
}

/** Before many registrations are cancelled: who they are, and what it will do to them. */
export function BulkPage({ slug, views, from, back }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const pending = views.filter(({ status }) => status === 'pending').length
  return (
    <ManagePage section="registration" heading={t('bulk.title', { count: views.length })}>
      <Notice kind="warning">
        {t('bulk.consequence', { count: views.length })}{' '}
        {pending > 0 && t('bulk.declined', { count: pending })}
      </Notice>
      <ul className="stack">
        {views.map((view) => (
          <li key={view.id}>
            <b>{view.name}</b> <StatusTag status={view.status} />
          </li>
        ))}
      </ul>
      <Form
        action={`/${language}/manage/events/${slug}/registration/bulk`}
        hidden={{ intent: 'cancel', confirmed: 'on', from }}
      >
        {views.map((view) => (
          <input key={view.id} type="hidden" name="ids" value={view.id} />
        ))}
        <FormActions>
          {views.length > 0 && (
            <Button kind="danger">{t('bulk.submit', { count: views.length })}</Button>
          )}
          <a href={back}>{t('back')}</a>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
