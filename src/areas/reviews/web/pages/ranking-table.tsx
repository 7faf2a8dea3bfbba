import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Table, type Column } from '../../../../ui/table.tsx'
import { decisionTones } from '../../../../ui/decision-tones.ts'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import { isTold } from '../../domain/decision.ts'
import type { RankedProposal, RankingOrder, rankingOf } from '../../queries/ranking.ts'
import type { RankingView } from '../filters.ts'
import { PublicScore } from './public-score.tsx'

type RankingTableProps = {
  readonly list: Awaited<ReturnType<typeof rankingOf>>
  readonly view: RankingView
  readonly reviewsHref: string
  readonly hrefWith: (changes: Readonly<Record<string, string>>) => string
}

/** The proposals with their figures; each head sorts by its column, again the other way round. */
export function RankingTable({ list, view, reviewsHref, hrefWith }: RankingTableProps) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const { language } = usePage()
  const figure = (value: number | null) =>
    value === null ? '–' : format.number(value, { maximumFractionDigits: 2 })
  const sorting = (order: RankingOrder) => {
    const sorted = view.order === order
    const first = order === 'title' ? 'up' : 'down'
    const other = view.descending ? 'up' : 'down'
    return {
      sortHref: hrefWith({ order, direction: sorted ? other : first, page: '1' }),
      sorted: sorted ? (view.descending ? 'descending' : 'ascending') : undefined,
    } as const
  }
  const number = (
    order: Exclude<RankingOrder, 'title' | 'public'>,
    cell: (row: RankedProposal) => string | number,
  ) =>
    ({ key: order, label: t(`columns.${order}`), number: true, cell, ...sorting(order) }) as const
  const columns: Column<RankedProposal>[] = [
    {
      key: 'title',
      label: t('proposal'),
      head: true,
      cell: (row) => (
        <>
          <a href={`${reviewsHref}/${row.code}?others=1`}>{row.title}</a>
          <br />
          <span className="soft font-normal">
            {[
              row.speakers?.join(', '),
              textIn(row.trackName, language),
              textIn(row.formatName, language),
              sayLanguage(language, row.lang),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
      ...sorting('title'),
    },
    number('mean', (row) => figure(row.mean)),
    { ...number('median', (row) => figure(row.median)), wideOnly: true },
    number('reviews', (row) => row.reviews),
    { ...number('spread', (row) => figure(row.spread)), wideOnly: true },
    { ...number('abstentions', (row) => row.abstentions), wideOnly: true },
    ...(list.rows.some(({ publicScore }) => publicScore) || view.order === 'public'
      ? [
          {
            key: 'public',
            label: t('columns.public'),
            number: true,
            ...sorting('public'),
            cell: ({ publicScore }: RankedProposal) => <PublicScore score={publicScore} />,
          },
        ]
      : []),
    { key: 'decision', label: t('decision'), cell: (row) => <Standing row={row} /> },
  ]
  return (
    <Table
      caption={t('tabs.decisions')}
      rows={list.rows}
      rowKey={(row) => row.code}
      select={{ name: 'proposal', label: (row) => row.title }}
      columns={columns}
      empty={<EmptyState title={t('nothing')}>{t('nothingLead')}</EmptyState>}
    />
  )
}

// Three facts: what was decided, whether the speakers know, what they answered.
function Standing({ row }: { row: RankedProposal }) {
  const t = useTranslations('reviews')
  if (!row.decision) return <span className="soft">{t('decisions.none')}</span>
  const told = row.notified === row.speakerCount
  return (
    <Tags>
      <Tag tone={decisionTones[row.decision]}>{t(`decisions.${row.decision}`)}</Tag>
      {isTold(row.decision) && <Tag tone="plain">{told ? t('told') : t('notTold')}</Tag>}
      {row.changed && <Tag tone="good">{t('changes.back')}</Tag>}
      {row.confirmed > 0 && (
        <Tag tone="good">{t('confirmed', { count: row.confirmed, of: row.speakerCount })}</Tag>
      )}
      {row.declined > 0 && (
        <Tag tone="bad">{t('declined', { count: row.declined, of: row.speakerCount })}</Tag>
      )}
    </Tags>
  )
}
