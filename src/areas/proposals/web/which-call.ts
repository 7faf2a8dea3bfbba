import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { WhichCall } from '../use-cases/authorise-call.ts'

/** Which call an address sets up: that of the host whom it names, else the event's. */
export const whichCall = (x: Exchange): WhichCall => ({
  slug: x.param('event'),
  hostId: x.has('host') ? x.param('host') : null,
})

/** The address under which that call is set up. */
export const callBase = (x: Exchange): string =>
  x.has('host')
    ? x.path('manage', 'events', x.param('event'), 'hosts', x.param('host'), 'call')
    : x.path('manage', 'events', x.param('event'), 'proposals', 'call')
