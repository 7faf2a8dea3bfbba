import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { accreditationBySecret } from '../queries/accreditations.ts'
import { confirmApplication } from '../use-cases/confirm-application.ts'
import { withdrawApplication } from '../use-cases/withdraw-application.ts'
import { OwnApplicationPage } from './pages/own-application-page.tsx'

/** An application as its person sees it. The link in the mail leads here: buttons act, because programs follow links. */
export async function ownApplicationPage(x: Exchange): Promise<Response> {
  const secret = x.param('secret')
  const own = await accreditationBySecret(x.context.db, secret)
  if (!own) throw notFound()
  return x.page(<OwnApplicationPage own={own} secret={secret} />)
}

export async function confirmOwn(x: Exchange): Promise<Response> {
  await confirmApplication(x.context, x.param('secret'))
  return x.redirect(x.path('press', x.param('secret')), 'accreditation-sent')
}

export async function withdrawOwn(x: Exchange): Promise<Response> {
  await withdrawApplication(x.context, x.param('secret'))
  return x.redirect(x.path('press', x.param('secret')), 'accreditation-withdrawn')
}
