import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Table, type Column } from '../../../../ui/table.tsx'
import type { Ranked, StandingOrder } from '../../domain/rank-proposals.ts'
import type { StandingRow } from '../../queries/standings.ts'
import type { StandingView } from '../filters.ts'
import { PublicScore } from './public-score.tsx'
import { ScoreDots } from './score-dots.tsx'

export type ShownStanding = Ranked & StandingRow

type StandingsTableProps = {
  readonly rows: readonly ShownStanding[]
  readonly view: StandingView
  readonly reviewsHref: string
  readonly hrefWith: (changes: Readonly<Record<string, string>>) => string
}

/** The proposals with both their places and what these are made of; each head sorts by its column, again the other way round. */
export function StandingsTable({ rows, view, reviewsHref, hrefWith }: StandingsTableProps) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const { language } = usePage()
  const figure = (value: number | null) =>
    value === null
      ? '–'
      : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const sorting = (order: StandingOrder) => {
    const sorted = view.order === order
    const first = order === 'title' ? 'up' : 'down'
    const other = view.descending ? 'up' : 'down'
    return {
      sortHref: hrefWith({ order, direction: sorted ? other : first, page: '1' }),
      sorted: sorted ? (view.descending ? 'descending' : 'ascending') : undefined,
    } as const
  }
  const columns: Column<ShownStanding>[] = [
    {
      key: 'title',
      label: t('proposal'),
      head: true,
      ...sorting('title'),
      cell: (row) => (
        <>
          <a href={`${reviewsHref}/${row.code}?others=1`} lang={row.lang}>
            {row.title}
          </a>
          <br />
          <span className="soft font-normal">
            {[
              row.speakers?.join(', '),
              textIn(row.trackName, language),
              textIn(row.formatName, language),
              sayLanguage(language, row.lang),
              row.decision && t(`decisions.${row.decision}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'normalised',
      label: t('columns.normalised'),
      number: true,
      ...sorting('normalised'),
      cell: (row) => <Placed place={row.place} figure={figure(row.normalised)} />,
    },
    {
      key: 'mean',
      label: t('columns.mean'),
      number: true,
      ...sorting('mean'),
      cell: (row) => <Placed place={row.rawPlace} figure={figure(row.mean)} />,
    },
    {
      key: 'median',
      label: t('columns.median'),
      number: true,
      ...sorting('median'),
      cell: (row) => figure(row.median),
    },
    {
      key: 'spread',
      label: t('columns.spread'),
      ...sorting('spread'),
      cell: (row) => (
        <span className="inline-flex items-end gap-2 whitespace-nowrap">
          <ScoreDots scores={row.scores} /> {row.spread !== null && figure(row.spread)}
        </span>
      ),
    },
    {
      key: 'reviews',
      label: t('columns.reviews'),
      number: true,
      ...sorting('reviews'),
      cell: (row) =>
        row.abstentions > 0
          ? t('withAbstentions', { scores: row.scores.length, abstentions: row.abstentions })
          : row.scores.length,
    },
    ...(rows.some(({ publicScore }) => publicScore) || view.order === 'public'
      ? [
          {
            key: 'public',
            label: t('columns.public'),
            number: true,
            ...sorting('public'),
            cell: ({ publicScore }: ShownStanding) => <PublicScore score={publicScore} />,
          },
        ]
      : []),
  ]
  return (
    <Table
      caption={t('tabs.ranking')}
      rows={rows}
      rowKey={(row) => row.code}
      columns={columns}
      empty={<EmptyState title={t('nothing')}>{t('nothingLead')}</EmptyState>}
    />
  )
}

function Placed({ place, figure }: { readonly place: number | null; readonly figure: string }) {
  const t = useTranslations('reviews')
  if (place === null) return <>{figure}</>
  return (
    <span className="whitespace-nowrap">
      <b>{t('place', { place })}</b> <span className="soft">{figure}</span>
    </span>
  )
}
