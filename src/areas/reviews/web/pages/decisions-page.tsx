import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { BulkActions } from '../../../../ui/bulk-actions.tsx'
import { Button } from '../../../../ui/button.tsx'
import { HostShares, type HostShareView } from '../../../../ui/host-shares.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import { plainDecisions } from '../../domain/decision.ts'
import type { Balance, DeclinedAcceptances, rankingOf } from '../../queries/ranking.ts'
import type { ShownBalance } from '../read-balance.ts'
import type { RankingView } from '../filters.ts'
import { writeSeen } from '../seen.ts'
import type { ReadingRights } from '../reading-rights.ts'
import { BalanceOverview } from './balance-overview.tsx'
import { ChoiceFilters } from './choice-filters.tsx'
import { DecisionTabs } from './decision-tabs.tsx'
import { DeclinedNotice } from './declined-notice.tsx'
import { LiveBalance } from './live-balance.tsx'
import { NamesHidden } from './names-hidden.tsx'
import { RankingTable } from './ranking-table.tsx'
import { ReviewTabs } from './review-tabs.tsx'

export type DecisionsPageProps = {
  readonly slug: string
  readonly view: RankingView
  /** The query of the address, without its question mark. */
  readonly query: string
  readonly rights: ReadingRights
  readonly list: Awaited<ReturnType<typeof rankingOf>>
  readonly page: number
  readonly balance: readonly Balance[]
  /** What is accepted and tentative, with what is ticked once something is. */
  readonly selection: ShownBalance
  readonly declined: DeclinedAcceptances
  /** How many proposals are the reader's own, and not here. */
  readonly own: number
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  /** What of the agenda each host has, where somebody counts. */
  readonly shares: readonly HostShareView[]
  readonly rejected?: Rejected
}

/** The ranking, on which the chair decides, beside what is accepted so far. */
export function DecisionsPage(props: DecisionsPageProps) {
  const { slug, view, query, rights, list, page, own, tracks, formats } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  const { summary } = useProblems(props.rejected?.problems)
  const base = `/${language}/manage/events/${slug}/reviews`
  const here = `${base}/decisions`
  const hrefWith = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changes)) next.set(name, value)
    return `${here}?${next.toString()}`
  }
  const kept = ['decision', 'order', 'direction'].flatMap((name) => {
    const value = new URLSearchParams(query).get(name)
    return value ? [[name, value] as const] : []
  })
  const { decision, ...chosen } = view.filter
  const filtered = Object.values(chosen).some(Boolean)
  return (
    <ManagePage section="reviews" heading={t('tabs.decisions')}>
      <ReviewTabs slug={slug} current="decisions" />
      <DeclinedNotice
        declined={props.declined}
        eventHref={`/${language}/manage/events/${slug}`}
        waitingHref={`${here}?decision=waitlisted`}
      />
      <p>
        <a href={`${here}/draft`}>{t('draft.begin')}</a>
      </p>
      {own > 0 && <p className="soft">{t('own.count', { count: own })}</p>}
      <BalanceOverview
        balance={props.balance}
        tracks={tracks}
        formats={formats}
        hrefOf={hrefWith}
      />
      <div className="mt-8">
        <DecisionTabs balance={props.balance} current={decision} hrefOf={hrefWith} />
      </div>
      <div className="with-balance">
        <LiveBalance shown={props.selection} form="ranking" action={`${here}/balance`} />
        <div className="min-w-0">
          <FilterBar
            action={here}
            keep={Object.fromEntries(kept)}
            resetHref={filtered ? here : null}
            summary={t('count', { count: list.total })}
          >
            <TextInput name="q" type="search" label={t('words')} value={view.filter.words} />
            <ChoiceFilters choice={view.filter} tracks={tracks} formats={formats} />
          </FilterBar>
          {rights.blind && !rights.withSpeakers && (
            <NamesHidden action={`${here}/names?${query}`} />
          )}
          <form id="ranking" method="post" action={query ? `${here}?${query}` : here}>
            {summary}
            <input type="hidden" name="seen" value={writeSeen(list.rows)} />
            <RankingTable list={list} view={view} reviewsHref={base} hrefWith={hrefWith} />
            {list.rows.length > 0 && (
              <>
                <BulkActions label={t('decide.label')}>
                  {plainDecisions.map((each) => (
                    <Button key={each} kind="quiet" name="decision" value={each}>
                      {t(`decide.${each}`)}
                    </Button>
                  ))}
                  <Button kind="quiet" formMethod="get" formAction={`${here}/changes`}>
                    {t('decide.changes')}
                  </Button>
                  <Button kind="plain" formAction={`${here}/balance`}>
                    {t('draft.balance')}
                  </Button>
                  <Button kind="plain" name="decision" value="none">
                    {t('decide.none')}
                  </Button>
                </BulkActions>
                <p className="soft">{t('decide.lead')}</p>
              </>
            )}
          </form>
          <Pagination
            page={page}
            pages={Math.ceil(list.total / list.size)}
            hrefOf={(at) => hrefWith({ page: String(at) })}
          />
        </div>
      </div>
      <HostShares shares={props.shares} />
    </ManagePage>
  )
}
