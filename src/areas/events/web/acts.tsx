import type { Exchange } from '../../../platform/http/exchange.tsx'
import { announceEvent } from '../use-cases/announce-event.ts'
import { cancelEvent, reinstateEvent } from '../use-cases/cancel-event.ts'
import { announceForm, cancelForm } from './forms.ts'
import { showStep } from './setup.tsx'

export const announce = (x: Exchange): Promise<Response> =>
  x.submit(
    announceForm,
    async () => {
      await announceEvent(x.context, x.param('event'))
      return x.redirect(x.path('manage', 'events', x.param('event')), 'event-announced')
    },
    (rejected) => showStep(x, 'announce', rejected),
  )

export const cancel = (x: Exchange): Promise<Response> =>
  x.submit(
    cancelForm,
    async (input) => {
      await cancelEvent(x.context, x.param('event'), input)
      return x.redirect(
        x.path('manage', 'events', x.param('event'), 'setup', 'announce'),
        'event-cancelled',
      )
    },
    (rejected) => showStep(x, 'announce', rejected),
  )

export async function reinstate(x: Exchange): Promise<Response> {
  await reinstateEvent(x.context, x.param('event'))
  return x.redirect(
    x.path('manage', 'events', x.param('event'), 'setup', 'announce'),
    'event-reinstated',
  )
}
