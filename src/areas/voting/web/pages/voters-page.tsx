import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { VoterRow, votersOf } from '../../queries.ts'

type VotersPageProps = {
  readonly slug: string
  readonly code: string
  readonly timeZone: string
  readonly voters: NonNullable<Awaited<ReturnType<typeof votersOf>>>
  readonly page: number
  readonly rejected?: Rejected
}

/** The accounts that scored one proposal, without their scores, and the way to set their votes aside. */
export function VotersPage({ slug, code, timeZone, voters, page, rejected }: VotersPageProps) {
  const t = useTranslations('voting')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/voting`
  const when = (at: Date) => sayInstant(language, at, timeZone)
  return (
    <ManagePage section="proposals" heading={t('votersOf', { title: voters.title })}>
      <p>
        <a href={base}>{t('heading')}</a>
      </p>
      <p className="soft">{t('votersLead')}</p>
      {summary}
      <Table<VoterRow>
        caption={t('votersOf', { title: voters.title })}
        rows={voters.rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('nobody')}>{t('noVotesLead')}</EmptyState>}
        columns={[
          {
            key: 'account',
            label: t('account'),
            head: true,
            cell: ({ name, email }) => (name ? `${name} (${email})` : email),
          },
          { key: 'made', label: t('accountMade'), cell: ({ madeAt }) => when(madeAt) },
          { key: 'voted', label: t('voted'), cell: ({ votedAt }) => when(votedAt) },
          { key: 'given', label: t('given'), number: true, cell: ({ given }) => given },
          {
            key: 'counts',
            label: t('counts'),
            cell: (row) => <Counts row={row} action={`${base}/${code}?page=${page}`} />,
          },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(voters.total / voters.size)}
        hrefOf={(at) => `${base}/${code}?page=${at}`}
      />
    </ManagePage>
  )
}

function Counts({ row, action }: { row: VoterRow; action: string }) {
  const t = useTranslations('voting')
  const who = row.name || row.email
  if (row.reason !== null)
    return (
      <form method="post" action={action}>
        <Tag tone="bad">{t('setAside')}</Tag> <span className="soft">{row.reason}</span>
        <input type="hidden" name="act" value="count" />
        <input type="hidden" name="voter" value={row.id} />
        <Button kind="plain" aria-label={`${t('countAgain')}: ${who}`}>
          {t('countAgain')}
        </Button>
      </form>
    )
  return (
    <>
      <Tag tone={row.counts ? 'good' : 'plain'}>{t(row.counts ? 'countsYes' : 'countsNotYet')}</Tag>
      <Details summary={t('setAsideAct')}>
        <form method="post" action={action} className="stack">
          <input type="hidden" name="act" value="aside" />
          <input type="hidden" name="voter" value={row.id} />
          <TextInput
            id={`reason-${row.id}`}
            name="reason"
            label={t('reason')}
            help={t('reasonHelp')}
            maxLength={500}
            required
          />
          <Button kind="danger" aria-label={`${t('setAsideAct')}: ${who}`}>
            {t('setAsideAct')}
          </Button>
        </form>
      </Details>
    </>
  )
}
