import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventOfStop } from '../queries/own-stars.ts'
import { stopTelling } from '../use-cases/stop-telling.ts'
import { StopPage } from './pages/stop-page.tsx'

async function show(x: Exchange, stopped: boolean): Promise<Response> {
  const event = await eventOfStop(x.context.db, x.param('secret'))
  if (event === null) throw notFound()
  return x.page(
    <StopPage
      stopped={stopped}
      action={x.path('starred', x.param('secret'), 'unsubscribe')}
      agenda={x.path('events', event, 'my-agenda')}
    />,
  )
}

/** Asks whether the mails about starred sessions are to end: programs that look at links must not end them. */
export const stopPage = (x: Exchange): Promise<Response> => show(x, false)

/** Ends them; one click in a mail program does (RFC 8058). */
export async function stop(x: Exchange): Promise<Response> {
  await stopTelling(x.context, x.param('secret'))
  return show(x, true)
}
