import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { judgePair, similarPage } from './similar.tsx'

const may = accessTo(policy, 'event')
const similar = '/:lang/manage/events/:event/similar'

export const routes: readonly Route[] = [
  get(similar, may('similar.see'), similarPage),
  post(`${similar}/:proposal`, may('similar.judge'), judgePair),
]
