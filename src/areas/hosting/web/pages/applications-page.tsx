import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PickLinks } from '../../../../ui/pick-links.tsx'
import { Table } from '../../../../ui/table.tsx'
import { applicationStates, type ApplicationState } from '../../domain/application-state.ts'
import type { ApplicationRow, HeldEvent } from '../../queries/applications.ts'
import { ApplicationStateTag } from './application-state-tag.tsx'
import { HeldEvents } from './held-events.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'

type ApplicationsPageProps = {
  readonly list: { readonly applications: readonly ApplicationRow[]; readonly more: boolean }
  readonly counts: Partial<Record<ApplicationState, number>>
  readonly state: ApplicationState | null
  readonly page: number
  readonly held: readonly HeldEvent[]
  readonly rejected?: Rejected
}

/** The events that applied to a programme, by how their applications stand. */
export function ApplicationsPage(props: ApplicationsPageProps) {
  const { list, counts, state, page, held, rejected } = props
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const base = `/${language}/manage/programmes/${scope?.slug}/applications`
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const pick = (label: string, count: number, of: ApplicationState | null) => ({
    href: of ? `${base}?state=${of}` : base,
    label: `${label} (${count})`,
    on: state === of,
  })
  return (
    <ProgrammePage section="applications" heading={t('sections.applications')}>
      {all > 0 && (
        <PickLinks
          label={t('byState')}
          rows={[
            {
              label: t('byState'),
              picks: [
                pick(t('allStates'), all, null),
                ...applicationStates
                  .filter((each) => counts[each])
                  .map((each) => pick(t(`state.${each}`), counts[each] ?? 0, each)),
              ],
            },
          ]}
        />
      )}
      <Table
        caption={t('sections.applications')}
        rows={list.applications}
        rowKey={(row) => row.code}
        empty={<EmptyState title={t('noApplications')}>{t('noApplicationsLead')}</EmptyState>}
        columns={[
          {
            key: 'event',
            label: t('event'),
            head: true,
            cell: (row) => <a href={`${base}/${row.code}`}>{textIn(row.eventName, language)}</a>,
          },
          { key: 'city', label: t('city'), cell: (row) => row.city },
          {
            key: 'dates',
            label: t('dates'),
            cell: (row) =>
              row.startsOn && sayDays(language, row.startsOn, row.endsOn ?? row.startsOn),
          },
          {
            key: 'submitted',
            label: t('submittedOn'),
            cell: (row) => sayDate(language, row.submittedAt, 'UTC'),
          },
          {
            key: 'state',
            label: t('standing'),
            cell: (row) => <ApplicationStateTag state={row.state} />,
          },
        ]}
      />
      <Pagination
        page={page}
        pages={list.more ? page + 1 : page}
        hrefOf={(to) => `${base}?${state ? `state=${state}&` : ''}page=${to}`}
      />
      {state === null && page === 1 && <HeldEvents held={held} {...(rejected && { rejected })} />}
    </ProgrammePage>
  )
}
