import { pageNumber } from '../../../../platform/http/page-number.ts'
import { csv } from '../../../../shared/csv.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { Exchange } from '../../../../platform/http/exchange.tsx'
import { typedAmount } from '../../../../shared/money.ts'
import { registrationsById } from '../../queries/registration-views.ts'
import { exportRegistrations, listRegistrations } from '../../queries/list-registrations.ts'
import { numbersByType } from '../../queries/registration-numbers.ts'
import { questionsOf, quotasOf } from '../../queries/catalogue.ts'
import { approveRegistrations } from '../../use-cases/approve-registrations.ts'
import { cancelRegistrations } from '../../use-cases/cancel-registrations.ts'
import { BulkPage } from '../pages/bulk-page.tsx'
import { RegistrationsPage } from '../pages/registrations-page.tsx'
import { readFilter } from './filter.ts'
import { bulkForm } from './forms.ts'

/** Who registered: numbers first, then the list, filtered by the address. */
export async function registrationsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const { searchParams } = x.url
  const filter = readFilter(searchParams)
  const page = pageNumber(searchParams)
  const [numbers, quotas, list] = await Promise.all([
    numbersByType(db, id),
    quotasOf(db, id),
    listRegistrations(db, id, filter, page),
  ])
  const query = searchParams.toString()
  return x.page(<RegistrationsPage {...{ slug, numbers, quotas, list, filter, page, query }} />)
}

/** Approves or cancels those that were ticked; cancelling says first what it will do to how many people. */
export const actOnMany = (x: Exchange): Promise<Response> =>
  x.submit(
    bulkForm,
    async ({ ids, intent, confirmed, from }) => {
      const slug = x.param('event')
      const back = `${x.path('manage', 'events', slug, 'registration')}${from ? `?${from}` : ''}`
      if (ids.length === 0) return x.redirect(back, 'nobody-ticked', 'warning')
      if (intent === 'approve') {
        await approveRegistrations(x.context, slug, ids)
        return x.redirect(back, 'registrations-approved')
      }
      if (!confirmed) {
        const views = (await registrationsById(x.context.db, ids)).filter(
          ({ eventId, status, checkedInAt }) =>
            eventId === x.scope!.id && status !== 'cancelled' && !checkedInAt,
        )
        return x.page(<BulkPage slug={slug} views={views} from={from} back={back} />)
      }
      await cancelRegistrations(x.context, slug, ids)
      return x.redirect(back, 'registrations-cancelled')
    },
    () => registrationsPage(x),
  )

/** The registrations of the list as a file for spreadsheets, with a column for each question. */
export async function registrationsFile(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [rows, questions] = await Promise.all([
    exportRegistrations(db, id, readFilter(x.url.searchParams)),
    questionsOf(db, id),
  ])
  const content = csv([
    [
      ...['code', 'status', 'name', 'email', 'ticket_type', 'price', 'currency', 'payment'],
      ...['paid_at', 'invoice_to', 'order', 'registered_at', 'checked_in_at', 'gate', 'language'],
      ...questions.map(({ label, slug }) => textIn(label, x.language) || slug),
    ],
    ...rows.map((row) => [
      ...[row.code, row.status, row.name, row.email, row.ticketType],
      ...[Number(typedAmount(row.priceMinor, row.currency)), row.currency, row.payment, row.paidAt],
      ...[row.invoiceDetails['to'], row.orderCode, row.createdAt, row.checkedInAt],
      ...[row.gate, row.lang],
      ...questions.map(({ slug }) => {
        const answer = row.answers[slug]
        return Array.isArray(answer) ? answer.join('; ') : answer
      }),
    ]),
  ])
  const response = x.body(content, 'text/csv; charset=utf-8')
  response.headers.set('content-disposition', `attachment; filename="${slug}-registrations.csv"`)
  return response
}
