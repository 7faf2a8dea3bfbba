import { useFormatter, useTranslations } from 'use-intl'
import { Table } from '../../../../ui/table.tsx'
import type { ReviewerFigures } from '../../domain/rank-proposals.ts'

export type NamedFigures = ReviewerFigures & { readonly name: string }

/** How each reviewer scores beside the others: the harshest first. */
export function ReviewerFiguresTable({
  reviewers,
}: {
  readonly reviewers: readonly NamedFigures[]
}) {
  const t = useTranslations('reviews.harshness')
  const format = useFormatter()
  if (reviewers.length === 0) return null
  const points = (value: number) =>
    format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const said = (harshness: number) => {
    const by = points(Math.abs(harshness))
    if (Math.abs(harshness) < 0.05) return t('alike')
    return harshness > 0 ? t('harsher', { points: by }) : t('milder', { points: by })
  }
  return (
    <section className="section" id="reviewers">
      <h2>{t('title')}</h2>
      <p className="soft">{t('lead')}</p>
      <Table
        caption={t('title')}
        rows={reviewers}
        rowKey={({ reviewer }) => String(reviewer)}
        columns={[
          { key: 'name', label: t('name'), head: true, cell: ({ name }) => name },
          { key: 'harshness', label: t('column'), cell: ({ harshness }) => said(harshness) },
          { key: 'mean', label: t('mean'), number: true, cell: ({ mean }) => points(mean) },
          { key: 'scores', label: t('scores'), number: true, cell: ({ scores }) => scores },
        ]}
      />
    </section>
  )
}
