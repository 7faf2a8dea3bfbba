import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { limitRequests } from '../../../platform/http/limit-requests.ts'
import { releasesOf } from '../../schedule/queries/releases.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { newsOfSessions } from '../domain/own-changes.ts'
import type { StarWish } from '../domain/wish.ts'
import { starsOfDevice, starsOfPerson, type OwnStars } from '../queries/own-stars.ts'
import { chooseTelling } from '../use-cases/choose-telling.ts'
import { syncStars } from '../use-cases/sync-stars.ts'
import { feedForm, starForm, syncBody, tellingForm } from './forms.ts'
import { feedAddress } from './feed.ts'
import { tellingConsent } from './my-agenda.tsx'
import { cachingOf, readAgenda } from './read-agenda.ts'

/** One's own stars as the browser wants them; null for who has none. */
const ownAnswer = (x: Exchange, own: OwnStars | null) => ({
  stars: Object.fromEntries([...(own?.stars ?? [])].map(([code, at]) => [code, Number(at)])),
  seen: Number(own?.seenAt ?? 0),
  feed: own?.feedSecret ? feedAddress(x, own.feedSecret) : null,
})

/** When each session last moved or was cancelled, for everybody; and what is starred by who is signed in. */
export async function starsAnswer(x: Exchange): Promise<Response> {
  const agenda = await readAgenda(x)
  const news = newsOfSessions(await releasesOf(x.context.db, agenda.event.id))
  const changes = [...news].map(([code, all]) => [code, Number(all.at(-1)?.at ?? 0)])
  const own = x.actor
    ? ownAnswer(x, await starsOfPerson(x.context.db, agenda.event.id, x.actor.id))
    : null
  return x.body(
    JSON.stringify({ changes, own }),
    'application/json; charset=utf-8',
    cachingOf(agenda).caching,
  )
}

/** Ten stars of each phone in the largest hall: one request may bring hundreds, which the limit of requests does not see. */
const starLimit = { name: 'starred', hits: 20_000, seconds: 60 * 60 }

const nothing: StarWish = { on: [], off: [], marks: [], device: null, feed: null, seen: null }

/** Takes over what a device starred; answers where that is kept, and what else is there. */
export async function sync(x: Exchange): Promise<Response> {
  const sent: unknown = await x.request.json().catch(() => null)
  const body = syncBody.safeParse(sent)
  if (!body.success) throw new AppError('invalid-input')
  const { on, off, marks } = body.data
  const turned = on.length + off.length + marks.length
  if (turned > 0) await limitRequests(x, starLimit, turned)
  const event = await visibleEventScope(x.context, x.param('event'))
  const { kept, device } = await syncStars(x.context, event.slug, body.data)
  const own =
    kept === 'account'
      ? await starsOfPerson(x.context.db, event.id, x.person.id)
      : device
        ? await starsOfDevice(x.context.db, event.id, device)
        : null
  return x.json({ kept, device, own: own && ownAnswer(x, own) })
}

const myAgenda = (x: Exchange) => x.path('events', x.param('event'), 'my-agenda')

/** Stars a session, or takes the star back, without JavaScript; leads back to the page it was on. */
export const turnStar = (x: Exchange): Promise<Response> =>
  x.submit(
    starForm,
    async ({ star, unstar, back }) => {
      await syncStars(x.context, x.param('event'), {
        ...nothing,
        on: star ? [{ code: star, at: x.context.now() }] : [],
        off: unstar ? [unstar] : [],
      })
      const own = back.startsWith(`${x.path('events', x.param('event'))}/`)
      return x.redirect(own ? back : myAgenda(x), star ? 'starred' : 'unstarred')
    },
    async () => x.redirect(myAgenda(x)),
  )

/** What changed until now has been seen. */
export async function markSeen(x: Exchange): Promise<Response> {
  await syncStars(x.context, x.param('event'), { ...nothing, seen: x.context.now() })
  return x.redirect(myAgenda(x))
}

/** Makes, renews or ends the secret address of one's calendar. */
export const changeFeed = (x: Exchange): Promise<Response> =>
  x.submit(
    feedForm,
    async ({ feed }) => {
      await syncStars(x.context, x.param('event'), { ...nothing, feed })
      return x.redirect(`${myAgenda(x)}#along`, feed === 'end' ? 'feed-ended' : 'feed-made')
    },
    async () => {
      await visibleEventScope(x.context, x.param('event'))
      return x.redirect(myAgenda(x))
    },
  )

/** Mails about what changes are wanted, or not any more. */
export const saveTelling = (x: Exchange): Promise<Response> =>
  x.submit(
    tellingForm,
    async ({ tell }) => {
      await chooseTelling(x.context, x.param('event'), { tell, consent: tellingConsent(x) })
      return x.redirect(`${myAgenda(x)}#along`, 'saved')
    },
    async () => x.redirect(myAgenda(x)),
  )
