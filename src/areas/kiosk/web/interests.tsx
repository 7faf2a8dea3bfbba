import { notFound } from '../../../shared/app-error.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { interestBySecret } from '../queries/interests.ts'
import { confirmInterest } from '../use-cases/confirm-interest.ts'
import { endInterest } from '../use-cases/end-interest.ts'
import { leaveAddress } from '../use-cases/leave-address.ts'
import { tellMeForm } from './forms.ts'
import { InterestEnded, InterestLeft, InterestPage, TellMePage } from './pages/interest-pages.tsx'

async function form(x: Exchange, rejected?: Rejected): Promise<Response> {
  const event = await visibleEventScope(x.context, x.param('event'))
  const source = x.url.searchParams.get('at') ?? ''
  return x.page(<TellMePage event={event} source={source} {...(rejected && { rejected })} />)
}

/** Where somebody leaves an address to be told about an event. */
export const tellMePage = (x: Exchange): Promise<Response> => form(x)

export const tellMe = (x: Exchange): Promise<Response> =>
  x.submit(
    tellMeForm,
    async ({ email, source }) => {
      const event = await visibleEventScope(x.context, x.param('event'))
      const t = translator(x.language, 'kiosk')
      const consent = `${t('interest.consent', { event: textIn(event.name, x.language) })}. ${t('interest.consentHelp')}`
      await leaveAddress(x.context, event.slug, { email, source, consent })
      return x.page(<InterestLeft />)
    },
    (rejected) => form(x, rejected),
  )

/** What the link in the mail leads to: a button, because programs follow links by themselves. */
export async function interestPage(x: Exchange): Promise<Response> {
  const interest = await interestBySecret(x.context.db, x.param('secret'))
  if (!interest) throw notFound()
  return x.page(<InterestPage interest={interest} secret={x.param('secret')} />)
}

export async function confirmLeft(x: Exchange): Promise<Response> {
  await confirmInterest(x.context, x.param('secret'))
  return x.redirect(x.path('told', x.param('secret')))
}

export async function endLeft(x: Exchange): Promise<Response> {
  await endInterest(x.context, x.param('secret'))
  return x.page(<InterestEnded />)
}
