import { useFormatter, useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { BulkActions } from '../../../../ui/bulk-actions.tsx'
import { Button } from '../../../../ui/button.tsx'
import { decisionTones } from '../../../../ui/decision-tones.ts'
import { Select } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import type { Draft, Drafted, Quotas, Reason } from '../../domain/draft-selection.ts'
import type { RankedCandidate } from '../../queries/candidates.ts'
import type { ShownBalance } from '../read-balance.ts'
import type { Ranking } from '../draft-query.ts'
import { writeSeen } from '../seen.ts'
import { useGroups, type Host } from './groups.ts'
import { LiveBalance } from './live-balance.tsx'
import { QuotaForm } from './quota-form.tsx'
import { ReviewTabs } from './review-tabs.tsx'

type DraftPageProps = {
  readonly slug: string
  readonly query: string
  /** Null: none chosen yet. */
  readonly quotas: Quotas | null
  readonly ranking: Ranking
  readonly draft: Draft<RankedCandidate>
  readonly balance: ShownBalance
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly hosts: readonly Host[]
  readonly rejected?: Rejected
}

// Of those who are out, as many as somebody would read.
const shownOut = 150

/** The draft of a selection by ranking and quotas: who would be in, by which rule, to be taken as it is or edited. */
export function DraftPage(props: DraftPageProps) {
  const { slug, quotas, draft, query } = props
  const t = useTranslations('reviews.draft')
  const { language } = usePage()
  const { summary } = useProblems(props.rejected?.problems)
  const decisions = `/${language}/manage/events/${slug}/reviews/decisions`
  const groups = useGroups(props)
  const inside = draft.rows.filter((row) => row.in)
  const outside = draft.rows.filter((row) => !row.in)
  const out = outside.slice(0, shownOut)
  const rows = draft.rows.filter((row) => row.in || out.includes(row))
  return (
    <ManagePage section="reviews" heading={t('title')}>
      <ReviewTabs slug={slug} current="decisions" />
      <p className="lead">{t('lead')}</p>
      <QuotaForm
        action={`${decisions}/draft`}
        quotas={quotas}
        ranking={props.ranking}
        groups={groups}
      />
      {quotas && (
        <div className="with-balance">
          <LiveBalance shown={props.balance} form="draft" action={`${decisions}/balance`} />
          <div className="min-w-0">
            <h2>{t('result', { in: inside.length, out: outside.length })}</h2>
            {draft.short.length > 0 && (
              <Notice kind="warning" title={t('shortTitle')}>
                <ul>
                  {draft.short.map((quota) => (
                    <li key={`${quota.dimension} ${quota.of}`}>
                      {t('short', {
                        of: groups.label(quota.dimension, quota.of),
                        least: quota.least ?? 0,
                        got: quota.got,
                      })}
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            <form method="post" action={`${decisions}/draft?${query}`} id="draft">
              {summary}
              <input
                type="hidden"
                name="seen"
                value={writeSeen(rows.map((row) => row.candidate))}
              />
              <input type="hidden" name="alone" value="on" />
              <DraftTable rows={rows} slug={slug} ranking={props.ranking} label={groups.label} />
              {outside.length > out.length && (
                <p className="soft">{t('more', { count: outside.length - out.length })}</p>
              )}
              <BulkActions label={t('take')}>
                <Select
                  name="rest"
                  label={t('rest')}
                  empty={t('restStays')}
                  options={(['waitlisted', 'rejected'] as const).map((value) => ({
                    value,
                    label: t(`rests.${value}`),
                  }))}
                />
                <Button name="decision" value="accepted">
                  {t('accept')}
                </Button>
                <Button kind="quiet" name="decision" value="tentative">
                  {t('tentative')}
                </Button>
                <Button kind="quiet" name="decision" value="shortlisted">
                  {t('shortlist')}
                </Button>
                <Button kind="plain" formAction={`${decisions}/balance`}>
                  {t('balance')}
                </Button>
              </BulkActions>
              <p className="soft">{t('tellsNobody')}</p>
            </form>
          </div>
        </div>
      )}
    </ManagePage>
  )
}

type DraftTableProps = {
  readonly rows: readonly Drafted<RankedCandidate>[]
  readonly slug: string
  readonly ranking: Ranking
  readonly label: ReturnType<typeof useGroups>['label']
}

function DraftTable({ rows, slug, ranking, label }: DraftTableProps) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const { language } = usePage()
  const why = (reason: Reason) =>
    'of' in reason
      ? t(`draft.why.${reason.why}`, { of: label(reason.dimension, reason.of) })
      : t(`draft.why.${reason.why}`)
  return (
    <Table
      caption={t('draft.title')}
      rows={rows}
      rowKey={(row) => row.candidate.code}
      select={{
        name: 'proposal',
        label: (row) => row.candidate.title,
        checked: (row) => row.in,
      }}
      columns={[
        { key: 'place', label: t('draft.place'), number: true, cell: (row) => row.place },
        {
          key: 'title',
          label: t('proposal'),
          head: true,
          cell: ({ candidate }) => (
            <>
              <a href={`/${language}/manage/events/${slug}/reviews/${candidate.code}?others=1`}>
                {candidate.title}
              </a>
              <br />
              <span className="soft font-normal">
                {(['track', 'format', 'host', 'language', 'level'] as const)
                  .flatMap((dimension) => {
                    const of = candidate.groups[dimension]
                    return of === null ? [] : [label(dimension, of)]
                  })
                  .join(' · ')}
              </span>
            </>
          ),
        },
        {
          key: 'score',
          label: t(`columns.${ranking}`),
          number: true,
          cell: ({ candidate }) =>
            candidate.score === null
              ? '–'
              : format.number(candidate.score, { maximumFractionDigits: 2 }),
        },
        {
          key: 'in',
          label: t('draft.outcome'),
          cell: (row) => (
            <>
              <Tag tone={row.in ? 'good' : 'plain'}>{t(row.in ? 'draft.in' : 'draft.out')}</Tag>{' '}
              {why(row.reason)}
            </>
          ),
        },
        {
          key: 'decision',
          label: t('draft.now'),
          cell: ({ candidate: { decision } }) =>
            decision ? (
              <Tag tone={decisionTones[decision]}>{t(`decisions.${decision}`)}</Tag>
            ) : (
              <span className="soft">{t('decisions.none')}</span>
            ),
        },
      ]}
    />
  )
}
