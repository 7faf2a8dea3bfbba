import { pageNumber } from '../../../platform/http/page-number.ts'
import { useTranslations } from 'use-intl'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { usePage } from '../../../platform/http/page-context.ts'
import { readFilter } from '../domain/event-filter.ts'
import { listEvents, type EventPage } from '../queries.ts'
import { EventRows } from './pages/event-rows.tsx'

/** The calls for proposals that are open now. */
export async function callsPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, 1_000)
  const filter = { ...readFilter(new URLSearchParams()), openCall: true }
  const list = await listEvents(x.context.db, filter, { now: x.context.now(), page })
  const closing = list.events.map((event) => event.callClosesAt!.getTime())
  return x.page(<Calls list={list} page={page} />, {
    caching: {
      tags: ['network'],
      until: closing.length > 0 ? new Date(Math.min(...closing)) : null,
    },
  })
}

function Calls({ list, page }: { list: EventPage; page: number }) {
  const t = useTranslations('network')
  const calendar = useTranslations('calendar')
  const { language } = usePage()
  return (
    <PublicPage title={t('openCalls')} description={t('callsLead')} section="calls">
      <h1>{t('openCalls')}</h1>
      <p className="lead">{t('callsLead')}</p>
      {list.events.length > 0 ? (
        <EventRows events={list.events} level={2} />
      ) : (
        <EmptyState title={t('noCalls')}>{t('noCallsLead')}</EmptyState>
      )}
      <Pagination
        page={page}
        pages={list.more ? page + 1 : page}
        hrefOf={(at) => `/${language}/calls?page=${at}`}
      />
      <p className="soft">
        <a href={`/${language}/calendar/calls`}>{calendar('toCalendar')}</a>
      </p>
    </PublicPage>
  )
}
