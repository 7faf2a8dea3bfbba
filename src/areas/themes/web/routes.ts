import { accessTo, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { correctProposal, correctSession } from './correct.ts'

const may = accessTo(policy, 'event')
const manage = '/:lang/manage/events/:event/themes'

export const routes: readonly Route[] = [
  post(`${manage}/sessions/:session`, may('theme.correct'), correctSession),
  post(`${manage}/proposals/:proposal`, may('theme.correct'), correctProposal),
]
