import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { candidatePage, forget, take } from './candidate.tsx'
import { explainInCandidate, explainNow } from './explain.tsx'
import { planPage, progressOfSearch, startSearch, stopSearch } from './plan.tsx'
import { repairPage, startRepair } from './repair.tsx'

const may = accessTo(policy, 'event')
const plan = '/:lang/manage/events/:event/agenda/plan'
const candidate = `${plan}/candidates/:candidate`

export const routes: readonly Route[] = [
  get(plan, may('agenda.plan'), planPage),
  post(plan, may('agenda.plan'), startSearch),
  get(`${plan}/progress`, may('agenda.plan'), progressOfSearch),
  post(`${plan}/stop`, may('agenda.plan'), stopSearch),
  get(`${plan}/repair`, may('agenda.plan'), repairPage),
  post(`${plan}/repair`, may('agenda.plan'), startRepair),
  get(`${plan}/sessions/:session`, may('agenda.plan'), explainNow),
  get(candidate, may('agenda.plan'), candidatePage),
  get(`${candidate}/sessions/:session`, may('agenda.plan'), explainInCandidate),
  post(`${candidate}/take`, may('agenda.plan'), take),
  post(`${candidate}/forget`, may('agenda.plan'), forget),
]
