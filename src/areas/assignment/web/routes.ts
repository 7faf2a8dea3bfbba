import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { acceptRun, assignmentPage, progressOfRun, startRun, stopRun } from './assignment.tsx'
import { conflictsPage, saveRules, takeBack } from './conflicts.tsx'
import { editPairOf, pairsPage } from './pairs.tsx'
import { declare, profilePage, saveBidsOf, saveProfileOf } from './profile.tsx'

const may = accessTo(policy, 'event')
const assignment = '/:lang/manage/events/:event/assignment'
const reviewing = '/:lang/manage/events/:event/reviewing'

export const routes: readonly Route[] = [
  get(reviewing, may('reviewer.profile'), profilePage),
  post(reviewing, may('reviewer.profile'), saveProfileOf),
  post(`${reviewing}/conflicts`, may('reviewer.profile'), declare),
  post(`${reviewing}/bids`, may('reviewer.profile'), saveBidsOf),
  get(assignment, may('assignment.make'), assignmentPage),
  post(assignment, may('assignment.make'), startRun),
  get(`${assignment}/progress`, may('assignment.make'), progressOfRun),
  post(`${assignment}/accept`, may('assignment.make'), acceptRun),
  post(`${assignment}/stop`, may('assignment.make'), stopRun),
  get(`${assignment}/conflicts`, may('conflict.rule'), conflictsPage),
  post(`${assignment}/conflicts`, may('conflict.rule'), saveRules),
  post(`${assignment}/conflicts/:declared`, may('conflict.rule'), takeBack),
  get(`${assignment}/proposals/:proposal`, may('assignment.make'), pairsPage),
  post(`${assignment}/proposals/:proposal`, may('assignment.make'), editPairOf),
]
