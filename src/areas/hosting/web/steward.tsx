import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { applicationStates, type ApplicationState } from '../domain/application-state.ts'
import {
  applicationCounts,
  applicationsTo,
  heldWithoutApplication,
  receivedApplication,
  termsOf,
} from '../queries/applications.ts'
import { askAboutApplication } from '../use-cases/ask-about-application.ts'
import { checkDates } from '../use-cases/check-dates.ts'
import { decideApplication } from '../use-cases/decide-application.ts'
import { editTerms } from '../use-cases/edit-terms.ts'
import { revokeHost } from '../use-cases/revoke-host.ts'
import { decisionForm, messageForm, revokeForm, termsForm } from './forms.ts'
import { ApplicationsPage } from './pages/applications-page.tsx'
import { ReceivedApplicationPage } from './pages/received-application-page.tsx'
import { TermsPage } from './pages/terms-page.tsx'

const isState = (value: string | null): value is ApplicationState =>
  (applicationStates as readonly (string | null)[]).includes(value)

/** The applications to a programme, those that wait longest first. */
export const applicationsPage = (x: Exchange): Promise<Response> => list(x)

async function list(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const asked = x.url.searchParams.get('state')
  const state = isState(asked) ? asked : null
  const page = pageNumber(x.url.searchParams, 1_000)
  const [found, counts, held] = await Promise.all([
    applicationsTo(db, x.scope!.id, { state, page }),
    applicationCounts(db, x.scope!.id),
    heldWithoutApplication(db, x.scope!.id),
  ])
  return x.page(
    <ApplicationsPage
      list={found}
      counts={counts}
      held={held}
      state={state}
      page={page}
      {...(rejected && { rejected })}
    />,
  )
}

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const application = await receivedApplication(db, x.scope!.id, x.param('application'))
  if (!application) throw notFound()
  return x.page(
    <ReceivedApplicationPage
      application={application}
      check={await checkDates(x.context, application.eventId, application.content, x.language)}
      terms={await termsOf(db, x.scope!.id)}
      {...(rejected && { rejected })}
    />,
  )
}

const one = (x: Exchange) =>
  x.path('manage', 'programmes', x.param('programme'), 'applications', x.param('application'))

/** What one team wrote, what both sides said, and what the steward can do with it. */
export const receivedApplicationPage = (x: Exchange): Promise<Response> => show(x)

export const ask = (x: Exchange): Promise<Response> =>
  x.submit(
    messageForm,
    async ({ message }) => {
      await askAboutApplication(x.context, x.param('programme'), x.param('application'), message)
      return x.redirect(one(x), 'application-asked')
    },
    (rejected) => show(x, rejected),
  )

export const decide = (x: Exchange): Promise<Response> =>
  x.submit(
    decisionForm,
    async (decision) => {
      await decideApplication(x.context, x.param('programme'), x.param('application'), decision)
      return x.redirect(
        one(x),
        decision.act === 'approve' ? 'application-approved' : 'application-declined',
      )
    },
    (rejected) => show(x, rejected),
  )

export const revokeApproval = (x: Exchange): Promise<Response> =>
  x.submit(
    revokeForm,
    async ({ reason }) => {
      const programme = x.param('programme')
      const application = await receivedApplication(
        x.context.db,
        x.scope!.id,
        x.param('application'),
      )
      if (!application) throw notFound()
      await revokeHost(
        x.context,
        { kind: 'programme', slug: programme },
        application.eventSlug,
        reason,
      )
      return x.redirect(one(x), 'answered')
    },
    (rejected) => show(x, rejected),
  )

/** Takes back that the programme holds an event that never applied. */
export const revokeHeld = (x: Exchange): Promise<Response> =>
  x.submit(
    revokeForm,
    async ({ reason }) => {
      const programme = x.param('programme')
      await revokeHost(x.context, { kind: 'programme', slug: programme }, x.param('held'), reason)
      return x.redirect(x.path('manage', 'programmes', programme, 'applications'), 'answered')
    },
    (rejected) => list(x, rejected),
  )

async function terms(x: Exchange, rejected?: Rejected): Promise<Response> {
  return x.page(
    <TermsPage terms={await termsOf(x.context.db, x.scope!.id)} {...(rejected && { rejected })} />,
  )
}

/** What teams accept one by one when they apply. */
export const termsPage = (x: Exchange): Promise<Response> => terms(x)

export const saveTerms = (x: Exchange): Promise<Response> =>
  x.submit(
    termsForm,
    async (input) => {
      await editTerms(x.context, x.param('programme'), input.terms)
      return x.redirect(x.url.pathname, 'saved')
    },
    (rejected) => terms(x, rejected),
  )
