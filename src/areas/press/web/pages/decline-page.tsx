import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import type { Problem } from '../../../../shared/app-error.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { AccreditationState } from '../../domain/accreditation.ts'

type DeclinePageProps = {
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly outlet: string
    readonly state: AccreditationState
  }[]
  readonly from: string
  readonly back: string
  readonly problems: readonly Problem[]
}

/** Before applications are declined: whose they are, what it does to them, and the reason that the mail gives. */
export function DeclinePage({ people, from, back, problems }: DeclinePageProps) {
  const t = useTranslations('press')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(problems)
  const accepted = people.filter(({ state }) => state === 'accepted').length
  return (
    <ManagePage section="press" heading={t('decline.title', { count: people.length })}>
      <Notice kind="warning">
        {t('decline.consequence', { count: people.length })}{' '}
        {accepted > 0 && t('decline.accepted', { count: accepted })}
      </Notice>
      <ul>
        {people.map(({ id, name, outlet }) => (
          <li key={id}>
            <b>{name}</b> · {outlet}
          </li>
        ))}
      </ul>
      <Form
        action={`/${language}/manage/events/${scope?.slug ?? ''}/press`}
        hidden={{ intent: 'decline', confirmed: 'on', from }}
      >
        {summary}
        {people.map(({ id }) => (
          <input key={id} type="hidden" name="ids" value={id} />
        ))}
        <TextArea
          name="reason"
          label={t('decline.reason')}
          help={t('decline.reasonHelp')}
          rows={4}
          maxLength={1000}
          required
          error={errorOf('reason')}
        />
        <FormActions>
          <Button kind="danger">{t('decline.submit', { count: people.length })}</Button>
          <a href={back}>{t('back')}</a>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
