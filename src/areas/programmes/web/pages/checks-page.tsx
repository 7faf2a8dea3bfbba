import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDayAndYear, sayDays, sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PickLinks } from '../../../../ui/pick-links.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import type { CheckedPage, CheckedRow } from '../../queries/check.ts'
import { checkedOrders, checkedStates, type CheckedFilter } from '../../queries/checked-events.ts'
import { useSayRule } from '../use-say-rule.ts'

type ChecksPageProps = {
  readonly list: CheckedPage
  readonly filter: CheckedFilter
  /** In which the programme has events at this time. */
  readonly countries: readonly string[]
}

/** The events of a programme against its rules, the most urgent or the earliest first. */
export function ChecksPage({ list, filter, countries }: ChecksPageProps) {
  const t = useTranslations('programmes')
  const { language, scope } = usePage()
  const say = useSayRule()
  const home = `/${language}/manage/programmes/${scope?.slug}`
  const base = `${home}/checks`
  const { rows, asOf, hasRules } = list
  const { past, words, country, state, order } = filter
  const time = past ? '?past=1' : ''
  const query = new URLSearchParams({
    ...(past && { past: '1' }),
    ...(words && { q: words }),
    ...(country && { country }),
    ...(state && { state }),
    ...(order === 'date' && { order }),
  })
  const narrowed = words !== '' || country !== '' || state !== null
  const pageHref = (page: number) =>
    `${base}?${new URLSearchParams([...query, ['page', String(page)]])}`
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
      <FilterBar
        action={base}
        keep={past ? { past: '1' } : {}}
        resetHref={narrowed || order === 'date' ? `${base}${time}` : null}
        summary={[
          t('checksCount', { count: list.total }),
          asOf &&
            (asOf.judgedAt
              ? t('checksAsOf', { when: sayInstant(language, asOf.judgedAt, 'UTC') })
              : t('checksAsOfNever')),
        ]
          .filter(Boolean)
          .join(' ')}
      >
        <TextInput name="q" type="search" label={t('checksWords')} value={words} />
        <Select
          name="country"
          label={t('checksCountry')}
          empty={t('checksAll')}
          value={country}
          options={countries.map((code) => ({ value: code, label: sayCountry(language, code) }))}
        />
        <Select
          name="state"
          label={t('checksState')}
          empty={t('checksAll')}
          value={state ?? ''}
          options={checkedStates.map((each) => ({ value: each, label: t(`column.${each}`) }))}
        />
        <Select
          name="order"
          label={t('checksOrder')}
          value={order}
          options={checkedOrders.map((each) => ({ value: each, label: t(`order.${each}`) }))}
        />
      </FilterBar>
      <Table
        caption={t('checks')}
        rows={rows}
        rowKey={(row) => row.slug}
        empty={
          narrowed ? (
            <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
          ) : (
            <EmptyState title={t('noEvents')}>{t('noEventsLead')}</EmptyState>
          )
        }
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
      <Pagination page={list.page} pages={list.pages} hrefOf={pageHref} />
    </ProgrammePage>
  )
}
