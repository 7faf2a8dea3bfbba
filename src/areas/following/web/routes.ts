import { get, post, type Route } from '../../../platform/http/route.ts'
import { askToFollow, confirmPage, confirmIt, followPage } from './follow.tsx'
import {
  byAccount,
  bySecret,
  endNewsletter,
  followingPage,
  saveLanguage,
  saveNewsletter,
  stopIt,
  unsubscribe,
} from './following.tsx'

const wish = '/:lang/follow/:folder/:name'
const own = '/:lang/following/:secret'
const mine = '/:lang/me/following'
/** Wishes from one place: more than a person has. */
const limit = { name: 'follow', hits: 30, seconds: 60 * 60 }

/** Being told what is new: asked for, confirmed, changed and ended. */
export const routes: readonly Route[] = [
  get(wish, 'public', followPage),
  post(wish, 'public', askToFollow, { limit }),
  get(`${own}/confirm/:follow`, 'public', confirmPage),
  post(`${own}/confirm/:follow`, 'public', confirmIt),
  get(own, 'public', followingPage(bySecret)),
  get(`${own}/unsubscribe`, 'public', followingPage(bySecret)),
  post(`${own}/unsubscribe`, 'public', unsubscribe),
  get(`${own}/newsletter/:follow/unsubscribe`, 'public', followingPage(bySecret)),
  post(`${own}/newsletter/:follow/unsubscribe`, 'public', endNewsletter),
  post(`${own}/newsletter`, 'public', saveNewsletter(bySecret)),
  post(`${own}/stop`, 'public', stopIt(bySecret)),
  post(`${own}/language`, 'public', saveLanguage(bySecret)),
  get(mine, 'signed-in', followingPage(byAccount)),
  post(`${mine}/newsletter`, 'signed-in', saveNewsletter(byAccount)),
  post(`${mine}/stop`, 'signed-in', stopIt(byAccount)),
  post(`${mine}/language`, 'signed-in', saveLanguage(byAccount)),
]
