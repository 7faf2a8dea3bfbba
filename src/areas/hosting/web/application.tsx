import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { canMove } from '../domain/application-state.ts'
import { prefillApplication } from '../domain/prefill-application.ts'
import {
  applicationFacts,
  latestApplication,
  programmeNamedBy,
  termsOf,
} from '../queries/applications.ts'
import { checkDates } from '../use-cases/check-dates.ts'
import { answerQuestion } from '../use-cases/answer-question.ts'
import { saveApplication } from '../use-cases/save-application.ts'
import { withdrawApplication } from '../use-cases/withdraw-application.ts'
import { applicationForm, askedDatesForm, messageForm } from './forms.ts'
import { ApplicationPage } from './pages/application-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id } = x.scope!
  const programme = await programmeNamedBy(db, id, x.param('brand'))
  if (!programme) throw notFound()
  const [application, terms, facts] = await Promise.all([
    latestApplication(db, id, programme.id),
    termsOf(db, programme.id),
    applicationFacts(db, id),
  ])
  const over = application && ['declined', 'withdrawn', 'revoked'].includes(application.state)
  const editable =
    programme.state !== 'accepted' && (!application || over || canMove(application.state, 'edit'))
  const content = application?.content ?? prefillApplication(facts)
  const asked = { ...content, ...askedDates(x) }
  return x.page(
    <ApplicationPage
      check={await checkDates(x.context, id, asked, x.language)}
      asked={asked}
      programme={programme}
      application={application}
      terms={terms}
      timeZone={facts.timeZone}
      content={content}
      editable={editable}
      {...(rejected && { rejected })}
    />,
  )
}

/** Days and a place that are being picked, and are not saved yet: the page says what stands in their way too. */
function askedDates(x: Exchange) {
  const query = x.url.searchParams
  if (!query.has('startsOn')) return {}
  const { data } = askedDatesForm.safeParse(Object.fromEntries(query))
  if (!data?.startsOn) return {}
  const { city, country, attendance, startsOn, endsOn } = data
  return {
    startsOn,
    endsOn: endsOn && endsOn >= startsOn ? endsOn : startsOn,
    ...(query.has('city') && { city }),
    ...(query.has('country') && { country }),
    ...(attendance && { attendance }),
  }
}

const own = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'setup', 'applications', x.param('brand'))

/** The application of an event to a programme: a form while it can be changed, then how it stands. */
export const applicationPage = (x: Exchange): Promise<Response> => show(x)

export const saveApplicationForm = (x: Exchange): Promise<Response> =>
  x.submit(
    applicationForm,
    async ({ submit, terms, ...content }) => {
      const submitting = submit !== undefined && !x.request.headers.has('x-autosave')
      await saveApplication(
        x.context,
        x.param('event'),
        x.param('brand'),
        { content, terms },
        submitting,
      )
      return x.saved(own(x), submitting ? 'application-submitted' : 'saved')
    },
    (rejected) => show(x, rejected),
  )

export const answerSteward = (x: Exchange): Promise<Response> =>
  x.submit(
    messageForm,
    async ({ message }) => {
      await answerQuestion(x.context, x.param('event'), x.param('brand'), message)
      return x.redirect(own(x), 'application-answered')
    },
    ({ problems }) => show(x, { problems, typed: {} }),
  )

export async function withdraw(x: Exchange): Promise<Response> {
  await withdrawApplication(x.context, x.param('event'), x.param('brand'))
  return x.redirect(own(x), 'application-withdrawn')
}
