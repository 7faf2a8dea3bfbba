import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { EmptyState } from '../../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../../ui/pagination.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { CalendarPage } from '../../../queries/calendar.ts'
import { CalendarFrame, type CalendarChoices } from './calendar-frame.tsx'
import { EntryRows } from './entry-rows.tsx'
import { viewHref } from './view-href.ts'

type Props = {
  readonly view: 'list' | 'calls'
  readonly filter: CalendarFilter
  readonly page: number
  readonly list: CalendarPage
  readonly choices: CalendarChoices
  readonly mayEdit: boolean
}

/** The calendar as a list, by day; or the open calls, by the day they close. */
export function CalendarList({ view, filter, page, list, choices, mayEdit }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const shown = view === 'calls' ? { ...filter, openCall: false } : filter
  const hrefOf = (at: number) => {
    const query = new URLSearchParams(calendarQuery(shown))
    if (at > 1) query.set('page', String(at))
    return viewHref(language, view, query.toString())
  }
  return (
    <CalendarFrame view={view} filter={shown} feeds={filter} choices={choices} mayEdit={mayEdit}>
      {list.entries.length > 0 ? (
        <EntryRows entries={list.entries} />
      ) : (
        <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
      )}
      <Pagination page={page} pages={list.more ? page + 1 : page} hrefOf={hrefOf} />
    </CalendarFrame>
  )
}
