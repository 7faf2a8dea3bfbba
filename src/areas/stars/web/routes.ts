import { get, post, type Route } from '../../../platform/http/route.ts'
import { feed } from './feed.ts'
import { myAgendaPage } from './my-agenda.tsx'
import { changeFeed, markSeen, saveTelling, starsAnswer, sync, turnStar } from './stars.ts'
import { stop, stopPage } from './stop.tsx'

const event = '/:lang/events/:event'
const own = '/:lang/starred/:secret'
/** A hall full of phones behind one address; what is over the limit waits on the device. */
const limit = { name: 'stars', hits: 2_000, seconds: 60 * 60 }

/** Stars, with and without an account, and what becomes of them: one's own agenda. */
export const routes: readonly Route[] = [
  get(`${event}/my-agenda`, 'public', myAgendaPage),
  post(`${event}/my-agenda/seen`, 'signed-in', markSeen),
  post(`${event}/my-agenda/feed`, 'signed-in', changeFeed),
  post(`${event}/my-agenda/mails`, 'signed-in', saveTelling),
  get(`${event}/stars.json`, 'public', starsAnswer),
  post(`${event}/stars`, 'signed-in', turnStar),
  post(`${event}/stars/sync`, 'public', sync, { limit }),
  get(`${own}/agenda.ics`, 'public', feed, { anyOrigin: true }),
  get(`${own}/unsubscribe`, 'public', stopPage),
  post(`${own}/unsubscribe`, 'public', stop),
]
