import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { assignedProposals, AssignedReviewer } from '../../queries/assignments.ts'

type WhoReadsProps = {
  readonly base: string
  readonly list: Awaited<ReturnType<typeof assignedProposals>>
  readonly topicName: (theme: string) => string
}

/** Proposals with who reads them and why; each leads to where a chair changes it by hand. */
export function WhoReads({ base, list, topicName }: WhoReadsProps) {
  const t = useTranslations('assignment')
  const { language } = usePage()
  const why = ({ reasons }: AssignedReviewer) =>
    [
      ...(reasons.bid ? [t(`bids.choices.${reasons.bid}`)] : []),
      ...(reasons.topics ?? []).map(topicName),
      ...(reasons.track ? [t('why.track')] : []),
      ...(reasons.language ? [t('why.language')] : []),
      ...(reasons.words ? [t('why.words', { words: reasons.words.join(', ') })] : []),
    ].join(' · ')
  return (
    <Table
      caption={t('pairs.title')}
      rows={list.rows}
      rowKey={({ code }) => code}
      empty={<EmptyState title={t('nothing')}>{t('nobodyLead')}</EmptyState>}
      columns={[
        {
          key: 'title',
          label: t('columns.title'),
          head: true,
          cell: ({ code, title }) => <a href={`${base}/proposals/${code}`}>{title}</a>,
        },
        {
          key: 'about',
          label: t('columns.track'),
          wideOnly: true,
          cell: ({ trackName, lang }) =>
            [textIn(trackName, language), sayLanguage(language, lang)].filter(Boolean).join(', '),
        },
        {
          key: 'reviewers',
          label: t('columns.reviewers'),
          cell: ({ reviewers }) =>
            reviewers.length === 0 ? (
              <span className="soft">{t('pairs.nobody')}</span>
            ) : (
              <ul>
                {reviewers.map((reviewer) => (
                  <li key={reviewer.id}>
                    {reviewer.change === 'gone' ? <s>{reviewer.name}</s> : reviewer.name}{' '}
                    {reviewer.change && (
                      <Tag tone={reviewer.change === 'new' ? 'good' : 'warn'}>
                        {t(`found.${reviewer.change}`)}
                      </Tag>
                    )}{' '}
                    {reviewer.pinned && <Tag tone="plain">{t('pairs.pinned')}</Tag>}{' '}
                    {reviewer.reviewed && <Tag tone="plain">{t('pairs.reviewed')}</Tag>}
                    <br />
                    <small className="soft">{why(reviewer)}</small>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}
