import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { callStateAt } from '../domain/call-state.ts'
import { callOf, formatsOf, ownProposals, tracksOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { startProposal } from '../use-cases/start-proposal.ts'
import { startForm } from './forms.ts'
import { CallPage } from './pages/call-page.tsx'

/** The public page of the call: what is looked for, until when, and one's own proposals. */
export async function callPage(x: Exchange): Promise<Response> {
  const { db, now } = x.context
  const event = await visibleEventScope(x.context, x.param('event'))
  const call = await callOf(db, event.id)
  const whole = callStateAt(call, now())
  if (!call || whole === 'none') throw notFound()
  const [tracks, formats, hostCalls, own] = await Promise.all([
    tracksOf(db, event.id),
    formatsOf(db, event.id),
    call.perHost ? hostCallsOf(db, event.id) : [],
    x.actor ? ownProposals(db, event.id, x.actor.id) : [],
  ])
  const states = hostCalls.map((each) => callStateAt(each, now()))
  // Between the calls of two hosts nothing is open.
  const state = whole === 'open' && call.perHost && !states.includes('open') ? 'soon' : whole
  const wanted = x.url.searchParams.get('track')
  const chosen = tracks.find(({ slug }) => slug === wanted) ?? null
  const turns = [call, ...hostCalls]
    .flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])
    .filter((turn): turn is Date => turn !== null && turn > now())
  return x.page(
    <CallPage
      event={event}
      call={call}
      state={state}
      tracks={tracks}
      formats={formats}
      hostCalls={hostCalls.map((each) => ({
        ...each,
        state: callStateAt(each, now()),
        ...choicesFor(each.hostId, { tracks, formats }),
      }))}
      own={own}
      chosen={chosen}
    />,
    {
      // Other addresses than those that we link to could be without end.
      ...(event.announcedAt &&
        x.url.search === (chosen ? `?track=${chosen.slug}` : '') && {
          caching: {
            tags: [`event:${event.id}`],
            until: turns.toSorted((a, b) => Number(a) - Number(b))[0] ?? null,
          },
        }),
    },
  )
}

export const startFromCall = (x: Exchange): Promise<Response> =>
  x.submit(
    startForm,
    async (wanted) => {
      const { code } = await startProposal(x.context, x.param('event'), wanted)
      return x.redirect(x.path('events', x.param('event'), 'call', 'proposals', code))
    },
    async () => x.redirect(x.path('events', x.param('event'), 'call')),
  )
