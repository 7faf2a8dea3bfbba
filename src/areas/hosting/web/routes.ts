import { accessTo, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { answerOther } from './neighbours.ts'

const may = accessTo(policy, 'event')

export const routes: readonly Route[] = [
  post('/:lang/manage/events/:event/setup/neighbours/:other', may('neighbour.answer'), answerOther),
]
