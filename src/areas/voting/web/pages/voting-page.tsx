import { useFormatter, useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { StuffingSign } from '../../domain/stuffing-signs.ts'
import type { VotingState } from '../../domain/voting-state.ts'
import type { Voting, VotingResult, VotingTotals } from '../../queries.ts'
import { VotingSettingsForm } from './voting-settings-form.tsx'

type Row = VotingResult & { readonly signs: readonly StuffingSign[] }

type VotingPageProps = {
  readonly event: EventScope
  readonly voting: Voting | null
  readonly state: VotingState
  readonly totals: VotingTotals | null
  readonly results: { readonly rows: readonly Row[]; readonly pages: number } | null
  readonly page: number
  readonly rejected?: Rejected
}

/** The public voting as the chair sees it: its numbers, its results with what looks odd in them, and its settings. */
export function VotingPage(props: VotingPageProps) {
  const { event, voting, state, totals, results, page } = props
  const t = useTranslations('voting')
  const format = useFormatter()
  const { language } = usePage()
  const manage = `/${language}/manage/events/${event.slug}`
  const figure = (value: number | null) =>
    value === null ? '–' : format.number(value, { maximumFractionDigits: 2 })
  return (
    <ManagePage
      section="proposals"
      heading={t('heading')}
      actions={
        voting && (
          <>
            <LinkButton kind="quiet" href={`/${language}/events/${event.slug}/vote`}>
              {t('publicPage')}
            </LinkButton>
            <LinkButton kind="quiet" href={`${manage}/voting.csv`}>
              {t('csv')}
            </LinkButton>
          </>
        )
      }
    >
      <p>
        <a href={`${manage}/proposals`}>{t('back')}</a>
      </p>
      <p>{state === 'none' ? t('offLead') : t(`stateLead.${state}`)}</p>
      {totals && (
        <Stats wide>
          <Stat label={t('stats.proposals')} value={totals.proposals} />
          <Stat label={t('stats.voters')} value={totals.voters} />
          <Stat label={t('stats.counting')} value={totals.counting} />
          <Stat label={t('stats.votes')} value={totals.votes} />
        </Stats>
      )}
      {totals && totals.notShown > 0 && <p>{t('notAgreed', { count: totals.notShown })}</p>}
      {results && state !== 'soon' && (
        <section className="section">
          <h2>{t('results')}</h2>
          <p className="soft">{t('resultsLead')}</p>
          <Table<Row>
            caption={t('results')}
            rows={results.rows}
            rowKey={({ code }) => code}
            empty={<EmptyState title={t('nothing')}>{t('noVotesLead')}</EmptyState>}
            columns={[
              {
                key: 'title',
                label: t('proposal'),
                head: true,
                cell: (row) => <a href={`${manage}/voting/${row.code}`}>{row.title}</a>,
              },
              { key: 'fair', label: t('fair'), number: true, cell: (row) => figure(row.fair) },
              { key: 'mean', label: t('mean'), number: true, cell: (row) => figure(row.mean) },
              { key: 'votes', label: t('votes'), number: true, cell: (row) => row.votes },
              {
                key: 'signs',
                label: t('signs'),
                cell: (row) =>
                  row.signs.map(({ sign, count, of }) => (
                    <span className="block" key={sign}>
                      {t(`sign.${sign}`, { count, of })}
                    </span>
                  )),
              },
            ]}
          />
          <Pagination
            page={page}
            pages={results.pages}
            hrefOf={(at) => `${manage}/voting?page=${at}`}
          />
        </section>
      )}
      <VotingSettingsForm
        event={event}
        voting={voting}
        mayRemove={voting !== null && totals?.voters === 0}
        {...(props.rejected && { rejected: props.rejected })}
      />
    </ManagePage>
  )
}
