import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { checkEvent, checkEvents } from '../queries/check.ts'
import { checkedEvents, rulesOf } from '../queries/rules.ts'
import { holdersOf } from '../queries/rule-mails.ts'
import { waiverRequestsOf } from '../queries/waiver-requests.ts'
import { declineWaiver } from '../use-cases/decline-waiver.ts'
import { takeBackWaiver } from '../use-cases/take-back-waiver.ts'
import { waiveRule } from '../use-cases/waive-rule.ts'
import { paperResponse } from './evidence.ts'
import { waiverForm } from './forms.ts'
import { CheckedEventPage } from './pages/checked-event-page.tsx'
import { ChecksPage } from './pages/checks-page.tsx'

const size = 50

/** All events of a programme against its rules. */
export async function checksPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const { id } = x.scope!
  const past = x.url.searchParams.has('past')
  const [events, rules] = await Promise.all([checkedEvents(db, id, { now, past }), rulesOf(db, id)])
  // Which is the most urgent is known only when all are judged; their number does not change that of the queries.
  const all = await checkEvents(db, rules, events, now)
  const pages = Math.max(1, Math.ceil(all.length / size))
  const page = Math.min(pageNumber(x.url.searchParams), pages)
  return x.page(
    <ChecksPage
      rows={all.slice((page - 1) * size, page * size)}
      page={page}
      pages={pages}
      past={past}
      hasRules={rules.length > 0}
    />,
  )
}

async function eventOf(x: Exchange) {
  const slug = x.param('edition')
  const now = x.context.now()
  const [event] = await checkedEvents(x.context.db, x.scope!.id, { now, slug })
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
