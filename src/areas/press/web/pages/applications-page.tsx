import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { accreditationStates, type AccreditationState } from '../../domain/accreditation.ts'
import type { listAccreditations } from '../../queries/accreditations.ts'
import type { Press } from '../../queries/press.ts'
import { ApplicationTable } from './application-table.tsx'
import { PressTabs } from './press-tabs.tsx'

type ApplicationsPageProps = Awaited<ReturnType<typeof listAccreditations>> & {
  readonly press: Press
  /** The event's own. */
  readonly zone: string
  readonly state: AccreditationState
  readonly words: string | null
  readonly page: number
  readonly rejected?: Rejected
}

/** Who asks to be accredited, by how it stands; ticked ones are accepted or declined together. */
export function ApplicationsPage(props: ApplicationsPageProps) {
  const { press, zone, state, words, page, pages, rows, counts, rejected } = props
  const t = useTranslations('press')
  const { language, scope } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${scope?.slug ?? ''}/press`
  const hrefOf = (to: number) => {
    const query = new URLSearchParams({ state, ...(words && { q: words }), page: String(to) })
    return `${base}?${query.toString()}`
  }
  const decidable = state === 'submitted' || state === 'accepted' || state === 'declined'
  const nothing = !press.accreditation && Object.keys(counts).length === 0
  return (
    <ManagePage section="press" heading={t('manage.applications')}>
      <PressTabs current="applications" />
      {summary}
      {nothing ? (
        <EmptyState
          title={t('manage.off')}
          action={<LinkButton href={`${base}/settings`}>{t('manage.switchOn')}</LinkButton>}
        >
          {t('manage.offLead')}
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t('manage.places', { taken: press.taken, places: press.places })}</p>
          <Tabs
            label={t('manage.states')}
            tabs={accreditationStates.map((each) => ({
              href: `${base}?state=${each}`,
              label: t(`state.${each}`),
              count: counts[each] ?? 0,
              current: each === state,
            }))}
          />
          <FilterBar action={base} resetHref={words ? `${base}?state=${state}` : null}>
            <input type="hidden" name="state" value={state} />
            <TextInput name="q" type="search" label={t('manage.search')} value={words} />
          </FilterBar>
          {rows.length === 0 ? (
            <EmptyState title={words ? t('manage.noMatch') : t(`manage.none.${state}`)} />
          ) : (
            <form method="post" action={base}>
              <input type="hidden" name="from" value={hrefOf(page).split('?')[1]} />
              <ApplicationTable rows={rows} zone={zone} selectable={decidable} />
              {decidable && (
                <p className="actions mt-5">
                  {state !== 'accepted' && (
                    <Button name="intent" value="accept">
                      {t('manage.accept')}
                    </Button>
                  )}
                  {state !== 'declined' && (
                    <Button kind="quiet" name="intent" value="decline">
                      {t('manage.decline')}
                    </Button>
                  )}
                </p>
              )}
              {state === 'submitted' && <Notice>{t('manage.acceptDoes')}</Notice>}
            </form>
          )}
          <Pagination page={page} pages={pages} hrefOf={hrefOf} />
        </>
      )}
    </ManagePage>
  )
}
