import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { HostReviewer } from '../../queries/committees.ts'
import type { NamedHost } from '../../queries/host-sections.ts'
import { HostTabs } from '../../../../ui/host-tabs.tsx'

type CommitteePageProps = {
  readonly host: NamedHost
  readonly reviewers: readonly HostReviewer[]
  readonly rejected?: Rejected
}

/** Who reads the proposals of one host, and a form that names the next. */
export function CommitteePage({ host, reviewers, rejected }: CommitteePageProps) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/manage/events/${scope?.slug}/hosts/${host.id}/committee`
  const nameOf = ({ name, email }: HostReviewer) => name || email
  return (
    <ManagePage section="hosts" heading={host.name}>
      <HostTabs id={host.id} name={host.name} current="committee" />
      <p className="soft">{t('committeeLead', { host: host.name })}</p>
      <Table
        caption={t('committee')}
        rows={reviewers}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noReviewers')}>{t('noReviewersLead')}</EmptyState>}
        columns={[
          { key: 'name', label: t('reviewerName'), head: true, cell: nameOf },
          { key: 'email', label: t('reviewerEmail'), wideOnly: true, cell: ({ email }) => email },
          { key: 'reviews', label: t('reviewsRead'), number: true, cell: ({ reviews }) => reviews },
          {
            key: 'end',
            label: t('takeOff'),
            cell: (reviewer) => (
              <form method="post" action={`${action}/${reviewer.id}`}>
                <Button kind="plain" aria-label={t('takeOffNamed', { name: nameOf(reviewer) })}>
                  {t('takeOff')}
                </Button>
              </form>
            ),
          },
        ]}
      />
      <FormSection title={t('nameReviewer')} lead={t('nameReviewerLead')}>
        {summary}
        <Form action={action}>
          <FieldRow>
            <TextInput
              name="email"
              type="email"
              label={t('reviewerEmail')}
              required
              autoComplete="off"
              value={typedText(rejected?.typed, 'email')}
              error={errorOf('email')}
            />
            <TextInput
              name="name"
              label={t('reviewerName')}
              required={false}
              autoComplete="off"
              value={typedText(rejected?.typed, 'name')}
              error={errorOf('name')}
            />
          </FieldRow>
          <FormActions>
            <Button>{t('nameReviewer')}</Button>
          </FormActions>
        </Form>
      </FormSection>
    </ManagePage>
  )
}
