import { notFound } from '../../../shared/app-error.ts'
import type { Problem } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { FormValues } from '../../../platform/http/form-values.ts'
import { calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { registrationCalendar } from '../emails/registration-calendar.ts'
import { questionsOf } from '../queries/catalogue.ts'
import { registrationBySecret, type RegistrationView } from '../queries/registration-views.ts'
import { cancelRegistration } from '../use-cases/cancel-registration.ts'
import { changeRegistration } from '../use-cases/change-registration.ts'
import { whyFixed } from '../use-cases/own-registration.ts'
import { transferRegistration } from '../use-cases/transfer-registration.ts'
import { changeForm, transferForm } from './forms.ts'
import { BadgePage } from './pages/badge-page.tsx'
import { ChangePage } from './pages/change-page.tsx'
import { OwnRegistrationPage } from './pages/own-registration-page.tsx'
import { TransferPage } from './pages/transfer-page.tsx'

/** "My registration": whoever has the link holds the registration. */
export async function ownRegistrationPage(x: Exchange): Promise<Response> {
  const view = await held(x)
  const questions = await questionsOf(x.context.db, view.eventId)
  const fixed = whyFixed(view, x.context.now())
  return x.page(<OwnRegistrationPage view={view} questions={questions} fixed={fixed} />)
}

/** The badge to print; only who has a place has one. */
export async function badgePage(x: Exchange): Promise<Response> {
  const view = await held(x)
  if (view.status !== 'confirmed') return x.redirect(x.path('registrations', view.secret))
  return x.page(<BadgePage view={view} />)
}

export const changePage = async (x: Exchange): Promise<Response> => showChange(x, null, [])

export const change = (x: Exchange): Promise<Response> =>
  x.submit(
    changeForm,
    async (data) => {
      await changeRegistration(x.context, x.param('secret'), data)
      return x.redirect(x.path('registrations', x.param('secret')), 'registration-changed')
    },
    ({ problems, typed }) => showChange(x, typed, problems),
  )

async function showChange(
  x: Exchange,
  typed: FormValues | null,
  problems: readonly Problem[],
): Promise<Response> {
  const view = await changeable(x)
  if (view instanceof Response) return view
  const all = await questionsOf(x.context.db, view.eventId)
  const questions = all.filter(({ archived }) => !archived)
  return x.page(<ChangePage {...{ view, questions, typed, problems }} />)
}

export const transferPage = async (x: Exchange): Promise<Response> => showTransfer(x, {}, [])

export const transfer = (x: Exchange): Promise<Response> =>
  x.submit(
    transferForm,
    async (to) => {
      const { eventSlug } = await held(x)
      await transferRegistration(x.context, x.param('secret'), to)
      return x.redirect(x.path('events', eventSlug), 'registration-transferred')
    },
    ({ problems, typed }) => showTransfer(x, typed, problems),
  )

async function showTransfer(
  x: Exchange,
  typed: FormValues,
  problems: readonly Problem[],
): Promise<Response> {
  const view = await changeable(x)
  return view instanceof Response ? view : x.page(<TransferPage {...{ view, typed, problems }} />)
}

export async function cancelOwn(x: Exchange): Promise<Response> {
  await cancelRegistration(x.context, x.param('secret'))
  return x.redirect(x.path('registrations', x.param('secret')), 'registration-cancelled')
}

export async function ownCalendar(x: Exchange): Promise<Response> {
  const view = await held(x)
  const { url } = x.context.config
  const own = url + x.path('registrations', view.secret)
  const content = registrationCalendar(view, x.language, url, own)
  if (!content) throw notFound()
  return x.body(content, calendarMediaType)
}

async function held(x: Exchange): Promise<RegistrationView> {
  const view = await registrationBySecret(x.context.db, x.param('secret'))
  if (!view) throw notFound()
  return view
}

/** The registration if it may still be changed; else the way back to its page, which says why not. */
async function changeable(x: Exchange): Promise<RegistrationView | Response> {
  const view = await held(x)
  return whyFixed(view, x.context.now()) ? x.redirect(x.path('registrations', view.secret)) : view
}
