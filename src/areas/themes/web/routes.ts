import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { reportApi } from '../api/report.ts'
import { themesApi } from '../api/themes.ts'
import { policy } from '../policy.ts'
import { correctProposal, correctSession } from './correct.ts'
import { proposalThemesCsv, proposalThemesPage } from './proposal-themes.tsx'
import { reportCsv, reportPage } from './report.tsx'
import { themePage } from './theme.tsx'
import { themesPage } from './themes.tsx'

const may = accessTo(policy, 'event')
const manage = '/:lang/manage/events/:event/themes'

export const routes: readonly Route[] = [
  get('/:lang/themes', 'public', themesPage),
  get('/api/v1/themes', 'public', themesApi),
  get('/api/v1/themes/report', 'public', reportApi),
  get('/:lang/themes/report', 'public', reportPage),
  get('/:lang/themes/report.csv', 'public', reportCsv),
  get('/:lang/themes/:theme', 'public', themePage),
  get(manage, may('theme.proposals'), proposalThemesPage),
  get(`${manage}.csv`, may('theme.proposals'), proposalThemesCsv),
  post(`${manage}/sessions/:session`, may('theme.correct'), correctSession),
  post(`${manage}/proposals/:proposal`, may('theme.correct'), correctProposal),
]
