import { notFound } from '../../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../../platform/http/exchange.tsx'
import { calendarSources } from '../../queries/calendar-sources.ts'
import { addCalendarSource } from '../../use-cases/add-calendar-source.ts'
import { changeCalendarSource, sourceChanges } from '../../use-cases/change-calendar-source.ts'
import { CalendarSources } from '../pages/calendar/calendar-sources.tsx'
import { sourceForm } from './forms.ts'

async function page(x: Exchange, rejected?: Rejected): Promise<Response> {
  const sources = await calendarSources(x.context.db)
  return x.page(<CalendarSources sources={sources} {...(rejected && { rejected })} />)
}

/** The addresses that the calendar reads by itself, with how the last time went. */
export const sourcesPage = (x: Exchange): Promise<Response> => page(x)

export const addSource = (x: Exchange): Promise<Response> =>
  x.submit(
    sourceForm,
    async (input) => {
      await addCalendarSource(x.context, input)
      return x.redirect(x.path('manage', 'calendar', 'sources'), 'source-added')
    },
    (rejected) => page(x, rejected),
  )

export async function changeSource(x: Exchange): Promise<Response> {
  const change = sourceChanges.find((each) => each === x.param('act'))
  if (!change) throw notFound()
  await changeCalendarSource(x.context, x.param('id'), change)
  return x.redirect(
    x.path('manage', 'calendar', 'sources'),
    change === 'fetch' ? 'source-asked' : 'saved',
  )
}
