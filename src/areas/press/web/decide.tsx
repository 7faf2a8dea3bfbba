import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { accreditationStates } from '../domain/accreditation.ts'
import { listAccreditations, namesOf } from '../queries/accreditations.ts'
import { pressOf } from '../queries/press.ts'
import { acceptApplications } from '../use-cases/accept-applications.ts'
import { declineApplications } from '../use-cases/decline-applications.ts'
import { decideForm } from './forms.ts'
import { ApplicationsPage } from './pages/applications-page.tsx'
import { DeclinePage } from './pages/decline-page.tsx'

async function list(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { id } = x.scope!
  const { searchParams } = x.url
  const state =
    accreditationStates.find((each) => each === searchParams.get('state')) ?? 'submitted'
  const words = searchParams.get('q')?.trim().slice(0, 80) || null
  const page = pageNumber(searchParams)
  const [event, listed, press] = await Promise.all([
    eventBySlug(x.context.db, x.param('event')),
    listAccreditations(x.context.db, id, { state, words }, page),
    pressOf(x.context.db, id),
  ])
  return x.page(
    <ApplicationsPage
      {...listed}
      press={press}
      zone={event!.timeZone}
      state={state}
      words={words}
      page={page}
      {...(rejected && { rejected })}
    />,
  )
}

/** Who asks to be accredited, by how it stands. */
export const applicationsPage = (x: Exchange): Promise<Response> => list(x)

/** Accepts or declines those that were ticked; declining asks for the reason first, for the mail. */
export const decide = (x: Exchange): Promise<Response> =>
  x.submit(
    decideForm,
    async ({ ids, intent, reason, confirmed, from }) => {
      const slug = x.param('event')
      const base = x.path('manage', 'events', slug, 'press')
      const back = from ? `${base}?${from}` : base
      if (ids.length === 0) return x.redirect(back, 'nobody-ticked', 'warning')
      if (intent === 'accept') {
        await acceptApplications(x.context, slug, ids)
        return x.redirect(back, 'accreditations-accepted')
      }
      if (!confirmed || !reason) {
        const people = await namesOf(x.context.db, x.scope!.id, ids)
        const missing = confirmed ? [{ field: 'reason', code: 'required' }] : []
        return x.page(<DeclinePage people={people} from={from} back={back} problems={missing} />)
      }
      await declineApplications(x.context, slug, ids, reason)
      return x.redirect(back, 'accreditations-declined')
    },
    (rejected) => list(x, rejected),
  )
