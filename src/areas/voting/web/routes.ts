import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import {
  removeVoting,
  saveAside,
  saveVotingForm,
  votersPage,
  votingCsv,
  votingPage,
} from './manage.tsx'
import { saveConsent, saveVotes, votePage } from './vote.tsx'

const may = accessTo(policy, 'event')
const vote = '/:lang/events/:event/vote'
const manage = '/:lang/manage/events/:event/voting'

export const routes: readonly Route[] = [
  get(vote, 'public', votePage),
  post(vote, 'signed-in', saveVotes),
  post(`${vote}/:proposal`, 'signed-in', saveConsent),
  get(manage, may('votes.see'), votingPage),
  post(manage, may('voting.edit'), saveVotingForm),
  post(`${manage}/delete`, may('voting.edit'), removeVoting),
  get(`${manage}.csv`, may('votes.see'), votingCsv),
  get(`${manage}/:proposal`, may('votes.see'), votersPage),
  post(`${manage}/:proposal`, may('votes.set-aside'), saveAside),
]
