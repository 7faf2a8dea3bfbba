import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Candidate, ProposalOfPairs } from '../../queries/candidates.ts'
import type { PairAct } from '../../use-cases/edit-pair.ts'
import { AssignmentTabs } from './assignment-tabs.tsx'

type PairsPageProps = {
  readonly slug: string
  /** Topics in common by their names. */
  readonly proposal: ProposalOfPairs
  readonly rejected?: Rejected
}

/** Everybody who may read one proposal, with what a chair can do by hand. Who is in conflict with it is not among them. */
export function PairsPage({ slug, proposal, rejected }: PairsPageProps) {
  const t = useTranslations('assignment')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const facts = [
    textIn(proposal.trackName, language),
    beginSentence(sayLanguage(language, proposal.lang)),
  ]
  return (
    <ManagePage section="reviews" heading={proposal.title}>
      <AssignmentTabs slug={slug} current="assignment" />
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      <p>
        <a href={`/${language}/manage/events/${slug}/assignment`}>{t('pairs.back')}</a>
      </p>
      {summary}
      <p className="soft">{t('pairs.lead')}</p>
      <Table
        caption={t('pairs.caption')}
        rows={proposal.candidates}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('pairs.none')}>{t('pairs.noneLead')}</EmptyState>}
        columns={[
          { key: 'name', label: t('columns.reviewer'), head: true, cell: ({ name }) => name },
          { key: 'state', label: t('pairs.state'), cell: (row) => <State {...row} /> },
          { key: 'why', label: t('columns.why'), cell: (row) => <Fit {...row} /> },
          {
            key: 'load',
            label: t('columns.load'),
            number: true,
            cell: ({ load, maximumLoad }) =>
              maximumLoad === null ? load : `${load} / ${maximumLoad}`,
          },
          { key: 'acts', label: t('pairs.acts'), cell: (row) => <Acts {...row} /> },
        ]}
      />
    </ManagePage>
  )
}

function State({ assigned, reviewed, wish }: Candidate) {
  const t = useTranslations('assignment')
  if (reviewed) return <Tag tone="good">{t('pairs.reviewed')}</Tag>
  if (wish === 'barred') return <Tag>{t('pairs.barred')}</Tag>
  if (wish === 'pinned') return <Tag tone="good">{t('pairs.pinned')}</Tag>
  return assigned ? <Tag>{t('pairs.assigned')}</Tag> : null
}

function Fit({ topics, bid, readsLanguage, readsTrack }: Candidate) {
  const t = useTranslations('assignment')
  return [
    ...(bid ? [t(`bids.choices.${bid}`)] : []),
    ...topics,
    ...(readsLanguage ? [] : [t('pairs.otherLanguage')]),
    ...(readsTrack ? [] : [t('pairs.otherTrack')]),
  ].join(', ')
}

function Acts({ id, name, assigned, reviewed, wish }: Candidate) {
  const t = useTranslations('assignment')
  const acts: readonly PairAct[] = reviewed
    ? []
    : wish !== null
      ? ['free']
      : assigned
        ? ['pin', 'take-away']
        : ['assign', 'bar']
  return (
    <form method="post" className="actions">
      <input type="hidden" name="reviewer" value={id} />
      {acts.map((act) => (
        <Button
          key={act}
          kind="quiet"
          name="act"
          value={act}
          aria-label={t(`pairs.of.${act}`, { name })}
        >
          {t(`pairs.act.${act}`)}
        </Button>
      ))}
    </form>
  )
}
