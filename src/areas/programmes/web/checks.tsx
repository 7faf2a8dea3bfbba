import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { checkEvent, checkPage } from '../queries/check.ts'
import {
  checkedCountries,
  checkedEvent,
  checkedOrders,
  checkedStates,
  type CheckedFilter,
} from '../queries/checked-events.ts'
import { holdersOf } from '../queries/rule-mails.ts'
import { waiverRequestsOf } from '../queries/waiver-requests.ts'
import { declineWaiver } from '../use-cases/decline-waiver.ts'
import { takeBackWaiver } from '../use-cases/take-back-waiver.ts'
import { waiveRule } from '../use-cases/waive-rule.ts'
import { paperResponse } from './evidence.ts'
import { waiverForm } from './forms.ts'
import { CheckedEventPage } from './pages/checked-event-page.tsx'
import { ChecksPage } from './pages/checks-page.tsx'

const among = <Word extends string>(words: readonly Word[], value: string | null): Word | null =>
  words.find((word) => word === value) ?? null

/** The events of a programme against its rules, a page at a time. */
export async function checksPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const { id } = x.scope!
  const query = x.url.searchParams
  const country = query.get('country') ?? ''
  const filter: CheckedFilter = {
    past: query.has('past'),
    words: (query.get('q') ?? '').trim().slice(0, 80),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    state: among(checkedStates, query.get('state')),
    order: among(checkedOrders, query.get('order')) ?? 'urgent',
  }
  const [list, countries] = await Promise.all([
    checkPage(db, id, filter, { page: pageNumber(query), now }),
    checkedCountries(db, id, now, filter.past),
  ])
  return x.page(<ChecksPage list={list} filter={filter} countries={countries} />)
}

async function eventOf(x: Exchange) {
  const event = await checkedEvent(x.context.db, x.scope!.id, x.param('edition'))
  if (!event) throw notFound()
  return event
}

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const event = await eventOf(x)
  const { db } = x.context
  const [all, holders, requests] = await Promise.all([
    checkEvent(db, event.id, x.context.now()),
    holdersOf(db, [event.id]),
    waiverRequestsOf(db, event.id),
  ])
  const asked = x.url.pathname.endsWith('/decline') ? ('decline' as const) : ('waive' as const)
  return x.page(
    <CheckedEventPage
      event={event}
      verdicts={all.filter(({ rule }) => rule.programmeId === x.scope!.id)}
      holders={holders(event.id)}
      requests={requests.filter(({ programmeId }) => programmeId === x.scope!.id)}
      {...(rejected && { rejected: { ...rejected, rule: x.param('rule'), asked } })}
    />,
  )
}

/** One event against all rules of a programme. */
export const checkedEventPage = (x: Exchange): Promise<Response> => show(x)

const target = (x: Exchange) => ({
  programme: x.param('programme'),
  event: x.param('edition'),
  rule: x.param('rule'),
})
const back = (x: Exchange) =>
  x.path('manage', 'programmes', x.param('programme'), 'checks', x.param('edition'))

export const waive = (x: Exchange): Promise<Response> =>
  x.submit(
    waiverForm,
    async ({ reason }) => {
      await waiveRule(x.context, target(x), reason)
      return x.redirect(back(x), 'rule-waived')
    },
    (rejected) => show(x, rejected),
  )

export const decline = (x: Exchange): Promise<Response> =>
  x.submit(
    waiverForm,
    async ({ reason }) => {
      await declineWaiver(x.context, target(x), reason)
      return x.redirect(back(x), 'waiver-declined')
    },
    (rejected) => show(x, rejected),
  )

export async function takeBack(x: Exchange): Promise<Response> {
  await takeBackWaiver(x.context, target(x))
  return x.redirect(back(x), 'waiver-taken-back')
}

/** The paper that a team added to its answer. */
export async function checkedEvidence(x: Exchange): Promise<Response> {
  const event = await eventOf(x)
  return paperResponse(x, event.id, x.scope!.id, x.param('rule'))
}
