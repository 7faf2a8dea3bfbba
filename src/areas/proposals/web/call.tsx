import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { typedText } from '../../../platform/http/form-values.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { announcedVoting } from '../../voting/queries.ts'
import { ownProposals } from '../queries.ts'
import { showsNumbers } from '../queries/shows-numbers.ts'
import { callsNow } from '../use-cases/calls-now.ts'
import { startProposal } from '../use-cases/start-proposal.ts'
import { startForm } from './forms.ts'
import { CallPage } from './pages/call-page.tsx'

async function show(x: Exchange, refused?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const event = await visibleEventScope(x.context, x.param('event'))
  const calls = await callsNow(db, event.id, now())
  if (!calls || calls.state === 'none') throw notFound()
  const voting = await announcedVoting(db, event.id, now())
  const numbersPublic = await showsNumbers(db, event.id)
  const own = x.actor ? await ownProposals(db, event.id, x.actor.id) : []
  const wanted = x.url.searchParams.get('track')
  const chosen = calls.tracks.find(({ slug }) => slug === wanted) ?? null
  const turns = [calls.call, ...calls.hostCalls, ...calls.formats, ...(voting ? [voting] : [])]
    .flatMap((turning) => ['opensAt' in turning ? turning.opensAt : null, turning.closesAt])
    .filter((turn): turn is Date => turn !== null && turn > now())
  return x.page(
    <CallPage
      {...calls}
      voting={voting}
      numbersPublic={numbersPublic && event.announcedAt !== null}
      event={event}
      own={own}
      chosen={chosen}
      {...(refused && { refused })}
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

/** The public page of the call: what is looked for, until when, and one's own proposals. */
export const callPage = (x: Exchange): Promise<Response> => show(x)

export const startFromCall = (x: Exchange): Promise<Response> =>
  x.submit(
    startForm,
    async (wanted) => {
      const { code } = await startProposal(x.context, x.param('event'), wanted, x.receivedAt)
      return x.redirect(x.path('events', x.param('event'), 'call', 'proposals', code))
    },
    async (refused) =>
      typedText(refused.typed, 'lateCode')
        ? show(x, refused)
        : x.redirect(x.path('events', x.param('event'), 'call')),
  )
