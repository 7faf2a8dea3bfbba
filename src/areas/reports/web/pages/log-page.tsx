import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { eventLog, LogFilter, logChoices } from '../../queries.ts'
import { LogTable } from './log-table.tsx'
import { useSayAction } from './say-action.ts'

type LogPageProps = {
  readonly event: EventScope
  readonly log: Awaited<ReturnType<typeof eventLog>>
  readonly choices: Awaited<ReturnType<typeof logChoices>>
  readonly filter: LogFilter
  readonly page: number
}

/** The audit log of an event as a table that filters by its address. */
export function LogPage({ event, log, choices, filter, page }: LogPageProps) {
  const t = useTranslations('reports')
  const { language } = usePage()
  const base = `/${language}/manage/events/${event.slug}/log`
  const sayAction = useSayAction()
  const hrefOf = (at: number) => {
    const query = new URLSearchParams({ page: String(at) })
    if (filter.action) query.set('action', filter.action)
    if (filter.person) query.set('person', filter.person)
    return `${base}?${query.toString()}`
  }
  return (
    <ManagePage section="team" heading={t('log')}>
      <p className="soft">{t('logLead')}</p>
      <FilterBar action={base} resetHref={filter.action || filter.person ? base : null}>
        <Select
          name="action"
          label={t('what')}
          empty={t('anything')}
          value={filter.action}
          options={choices.actions.map((action) => ({ value: action, label: sayAction(action) }))}
        />
        <Select
          name="person"
          label={t('who')}
          empty={t('anybody')}
          value={filter.person}
          options={choices.people.map((person) => ({ value: person, label: person }))}
        />
      </FilterBar>
      <LogTable entries={log.entries} timeZone={event.timeZone} />
      <Pagination page={page} pages={log.more ? page + 1 : page} hrefOf={hrefOf} />
    </ManagePage>
  )
}
