import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import type {
  conflictRules,
  ConflictReason,
  Declaration,
  InConflict,
  UncountedReview,
} from '../../queries/conflicts.ts'
import { AssignmentTabs } from './assignment-tabs.tsx'

type ConflictsPageProps = {
  readonly slug: string
  readonly rules: Awaited<ReturnType<typeof conflictRules>>
  readonly people: readonly InConflict[]
  readonly uncounted: readonly UncountedReview[]
  readonly declared: readonly Declaration[]
}

/** Conflicts of interest in a committee: how many, why, what came of them, and what counts as one. */
export function ConflictsPage({ slug, rules, people, uncounted, declared }: ConflictsPageProps) {
  const t = useTranslations('assignment')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}`
  const action = `${base}/assignment/conflicts`
  const reasons = (its: InConflict['reasons']) =>
    (Object.entries(its) as [ConflictReason, number][])
      .map(([reason, count]) => t(`reasons.${reason}`, { count }))
      .join(', ')
  return (
    <ManagePage section="reviews" heading={t('conflicts.title')}>
      <AssignmentTabs slug={slug} current="conflicts" />
      <p className="lead">{t('conflicts.lead')}</p>
      <Table
        caption={t('conflicts.people')}
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('conflicts.none')}>{t('conflicts.noneLead')}</EmptyState>}
        columns={[
          { key: 'name', label: t('columns.reviewer'), head: true, cell: ({ name }) => name },
          {
            key: 'proposals',
            label: t('conflicts.hidden'),
            number: true,
            cell: (row) => row.proposals,
          },
          { key: 'reasons', label: t('conflicts.why'), cell: (row) => reasons(row.reasons) },
        ]}
      />
      {uncounted.length > 0 && (
        <section className="section">
          <h2>{t('conflicts.uncounted')}</h2>
          <p className="soft">{t('conflicts.uncountedLead')}</p>
          <Table
            caption={t('conflicts.uncounted')}
            rows={uncounted}
            rowKey={({ code, reviewer }) => `${code} ${reviewer}`}
            columns={[
              {
                key: 'title',
                label: t('columns.title'),
                head: true,
                cell: ({ code, title }) => <a href={`${base}/reviews/${code}`}>{title}</a>,
              },
              { key: 'reviewer', label: t('columns.reviewer'), cell: ({ reviewer }) => reviewer },
              {
                key: 'score',
                label: t('conflicts.score'),
                number: true,
                cell: ({ score }) => score ?? t('conflicts.abstained'),
              },
            ]}
          />
        </section>
      )}
      {declared.length > 0 && (
        <section className="section">
          <h2>{t('conflicts.declared')}</h2>
          <p className="soft">{t('conflicts.declaredLead')}</p>
          <Table
            caption={t('conflicts.declared')}
            rows={declared}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', label: t('columns.reviewer'), head: true, cell: ({ name }) => name },
              {
                key: 'said',
                label: t('conflicts.with'),
                cell: ({ kind, said, title }) =>
                  kind === 'proposal'
                    ? t('conflicts.ofProposal', { title: title ?? '' })
                    : kind === 'person'
                      ? t('profile.ofPerson', { said })
                      : t('profile.ofOrganisation', { said }),
              },
              {
                key: 'act',
                label: t('conflicts.takeBack'),
                cell: ({ id, name }) => (
                  <form method="post" action={`${action}/${id}`}>
                    <Button kind="quiet">{t('conflicts.takeBackOf', { name })}</Button>
                  </form>
                ),
              },
            ]}
          />
        </section>
      )}
      <section className="section">
        <h2>{t('conflicts.rules')}</h2>
        <Form action={action}>
          <Checkbox
            name="byOrganisation"
            label={t('conflicts.byOrganisation')}
            help={t('conflicts.byOrganisationHelp')}
            checked={rules.byOrganisation}
          />
          <Checkbox
            name="byMailDomain"
            label={t('conflicts.byMailDomain')}
            help={t('conflicts.byMailDomainHelp')}
            checked={rules.byMailDomain}
          />
          <p className="soft">{t('conflicts.always')}</p>
          <FormActions>
            <Button>{t('conflicts.saveRules')}</Button>
          </FormActions>
        </Form>
      </section>
    </ManagePage>
  )
}
