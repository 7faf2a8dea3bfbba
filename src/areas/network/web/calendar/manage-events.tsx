import { notFound } from '../../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../../platform/http/page-number.ts'
import {
  externalBackground,
  externalEvent,
  managedEvents,
  managedStates,
  type ManagedState,
} from '../../queries/external-events.ts'
import { editExternalEvent } from '../../use-cases/edit-external-event.ts'
import { followSources } from '../../use-cases/follow-sources.ts'
import { hideExternalEvent } from '../../use-cases/hide-external-event.ts'
import { mergeExternalEvents } from '../../use-cases/merge-external-events.ts'
import { EditExternalEvent } from '../pages/calendar/edit-external-event.tsx'
import { ManagedEvents } from '../pages/calendar/managed-events.tsx'
import { externalEventForm, sameEventForm } from './forms.ts'

const isState = (value: string | null): value is ManagedState =>
  managedStates.some((state) => state === value)

/** The external events of the calendar, to find one that needs a hand. */
export async function managedEventsPage(x: Exchange): Promise<Response> {
  const query = x.url.searchParams
  const words = (query.get('q') ?? '').slice(0, 80)
  const asked = query.get('state')
  const state = isState(asked) ? asked : 'all'
  const page = pageNumber(query, 1_000)
  const list = await managedEvents(x.context.db, { words, state, page })
  return x.page(<ManagedEvents list={list} words={words} state={state} page={page} />)
}

async function editPage(x: Exchange, rejected?: Rejected): Promise<Response> {
  const id = x.param('id')
  const event = await externalEvent(x.context.db, id)
  if (!event || event.mergedInto) throw notFound()
  const { records } = await externalBackground(x.context.db, id)
  return x.page(
    <EditExternalEvent event={event} records={records} {...(rejected && { rejected })} />,
  )
}

export const editExternalEventPage = (x: Exchange): Promise<Response> => editPage(x)

export const saveExternalEvent = (x: Exchange): Promise<Response> =>
  x.submit(
    externalEventForm,
    async (input) => {
      await editExternalEvent(x.context, x.param('id'), input)
      return x.redirect(x.path('manage', 'calendar', 'events', x.param('id')), 'saved')
    },
    (rejected) => editPage(x, rejected),
  )

/** The acts on one external event that need no field: hide, show, follow its sources again. */
export async function actOnExternalEvent(x: Exchange): Promise<Response> {
  const id = x.param('id')
  switch (x.param('act')) {
    case 'hide':
      await hideExternalEvent(x.context, id, true)
      break
    case 'show':
      await hideExternalEvent(x.context, id, false)
      break
    case 'follow':
      await followSources(x.context, id)
      break
    default:
      throw notFound()
  }
  return x.redirect(x.path('manage', 'calendar', 'events', id), 'saved')
}

/** It is the same as another event. */
export const mergeExternalEvent = (x: Exchange): Promise<Response> =>
  x.submit(
    sameEventForm,
    async ({ other }) => {
      await mergeExternalEvents(x.context, x.param('id'), other)
      return x.redirect(x.path('manage', 'calendar', 'events', other), 'events-merged')
    },
    (rejected) => editPage(x, rejected),
  )
