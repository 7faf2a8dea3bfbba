import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { addAward, awardsPage, changeAward, dropAward } from './awards.tsx'

const may = accessTo(policy, 'event')('awards.edit')
const managed = '/:lang/manage/events/:event/awards'

/** What was awarded at an event. */
export const routes: readonly Route[] = [
  get(managed, may, awardsPage),
  post(managed, may, addAward),
  post(`${managed}/:award`, may, changeAward),
  post(`${managed}/:award/remove`, may, dropAward),
]
