import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDayAndYear, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PickLinks } from '../../../../ui/pick-links.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { CheckedRow } from '../../queries/check.ts'
import { useSayRule } from '../use-say-rule.ts'

type ChecksPageProps = {
  readonly rows: readonly CheckedRow[]
  readonly page: number
  readonly pages: number
  readonly past: boolean
  /** Whether the programme has rules at all. */
  readonly hasRules: boolean
}

/** All events of a programme against its rules, the most urgent first. */
export function ChecksPage({ rows, page, pages, past, hasRules }: ChecksPageProps) {
  const t = useTranslations('programmes')
  const { language, scope } = usePage()
  const say = useSayRule()
  const home = `/${language}/manage/programmes/${scope?.slug}`
  const base = `${home}/checks`
  const query = past ? 'past=1&' : ''
  return (
    <ProgrammePage section="checks" heading={t('checks')}>
      <p className="lead">{t('checksLead')}</p>
      {!hasRules && (
        <p>
          <a href={`${home}/rules`}>{t('noRulesYet')}</a>
        </p>
      )}
      <PickLinks
        label={t('when')}
        rows={[
          {
            label: t('when'),
            picks: [
              { href: base, label: t('thisYear'), on: !past },
              { href: `${base}?past=1`, label: t('before'), on: past },
            ],
          },
        ]}
      />
      <Table
        caption={t('checks')}
        rows={rows}
        rowKey={(row) => row.slug}
        empty={<EmptyState title={t('noEvents')}>{t('noEventsLead')}</EmptyState>}
        columns={[
          {
            key: 'event',
            label: t('event'),
            head: true,
            cell: (row) => <a href={`${base}/${row.slug}`}>{textIn(row.name, language)}</a>,
          },
          {
            key: 'dates',
            label: t('dates'),
            cell: (row) =>
              [
                row.startsOn
                  ? sayDays(language, row.startsOn, row.endsOn ?? row.startsOn)
                  : t('noDates'),
                row.city || (row.country && sayCountry(language, row.country)),
              ]
                .filter(Boolean)
                .join(' · '),
          },
          ...(['broken', 'at-risk', 'waived', 'met'] as const).map((state) => ({
            key: state,
            label: t(`column.${state}`),
            number: true,
            cell: (row: CheckedRow) => row.counts[state],
          })),
          {
            key: 'next',
            label: t('first'),
            cell: ({ next }) =>
              next
                ? `${say.title(next.rule)}${next.due ? ` · ${t('by', { day: sayDayAndYear(language, next.due) })}` : ''}`
                : t('nothingNow'),
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefOf={(to) => `${base}?${query}page=${to}`} />
    </ProgrammePage>
  )
}
