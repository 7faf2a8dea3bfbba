import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { guardForm, stampAgain } from '../../../platform/http/form-guard.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { windowState } from '../domain/press-window.ts'
import { pressOf } from '../queries/press.ts'
import { applyForAccreditation } from '../use-cases/apply-for-accreditation.ts'
import { applicationForm } from './forms.ts'
import { ApplyPage } from './pages/apply-page.tsx'
import { AskedPage } from './pages/asked-page.tsx'

const guardOf = (x: Exchange, { id }: EventScope) => ({
  secret: x.context.config.secret ?? '',
  purpose: `accreditation:${id}`,
  now: x.context.now(),
})

async function openEvent(x: Exchange) {
  const event = await visibleEventScope(x.context, x.param('event'))
  const press = await pressOf(x.context.db, event.id)
  const state = windowState(press, event, x.context.now())
  if (state === 'off') throw notFound()
  return { event, press, state }
}

async function page(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { event, press, state } = await openEvent(x)
  return x.page(
    <ApplyPage
      event={event}
      words={press.words}
      state={state}
      stamp={stampAgain(guardOf(x, event), rejected?.typed)}
      sender={{ name: x.actor?.name ?? '', email: x.actor?.email ?? '' }}
      {...(rejected && { rejected })}
    />,
  )
}

/** Where somebody asks to be accredited. */
export const applyPage = (x: Exchange): Promise<Response> => page(x)

export async function apply(x: Exchange): Promise<Response> {
  const { event } = await openEvent(x)
  return x.submit(
    applicationForm,
    async ({ stamp, subject, consent: _consent, ...application }) => {
      if (!isMailbox(application.email))
        throw new AppError('invalid-input', {}, [{ field: 'email', code: 'not-an-email' }])
      const asked = () => x.page(<AskedPage event={event} />)
      if (guardForm(guardOf(x, event), { stamp, subject }) === 'robot') return asked()
      const secret = await applyForAccreditation(x.context, event.slug, application)
      return secret ? x.redirect(x.path('press', secret), 'accreditation-sent') : asked()
    },
    (rejected) => page(x, rejected),
  )
}
