import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { eventsApi } from '../api/events.ts'
import { policy } from '../policy.ts'
import { aboutPage } from './about.tsx'
import { routes as calendarRoutes } from './calendar/routes.ts'
import { callsPage } from './calls.tsx'
import { communitiesPage, communityPage, programmePage } from './hosts.tsx'
import { eventsPage } from './events.tsx'
import { homePage } from './home.tsx'
import {
  answerRequest,
  createHost,
  hostSettingsPage,
  networkSettingsPage,
  saveHost,
  saveLogo,
} from './manage.tsx'
import { programmeHome } from './programme-home.tsx'
import { networkCalendar } from './network-calendar.ts'
import { seriesPage } from './series.tsx'
import { robots, sitemap, sitemapIndex } from './sitemap.ts'

const mayInCommunity = accessTo(policy, 'community')
const mayInProgramme = accessTo(policy, 'programme')

export const routes: readonly Route[] = [
  get('/:lang', 'public', homePage),
  get('/:lang/events', 'public', eventsPage),
  get('/:lang/calls', 'public', callsPage),
  get('/:lang/communities', 'public', communitiesPage),
  get('/:lang/communities/:community', 'public', communityPage),
  get('/:lang/programmes', 'public', communitiesPage),
  get('/:lang/programmes/:programme', 'public', programmePage),
  get('/:lang/series/:series', 'public', seriesPage),
  get('/:lang/about', 'public', aboutPage),
  get('/calendar.ics', 'public', networkCalendar),
  get('/robots.txt', 'public', robots),
  get('/sitemap.xml', 'public', sitemapIndex),
  get('/sitemap/:part/:page', 'public', sitemap),
  get('/:lang/calendar.ics', 'public', networkCalendar),
  get('/:lang/manage/network', 'signed-in', networkSettingsPage),
  post('/:lang/manage/network/:kind', 'signed-in', createHost),
  get(
    '/:lang/manage/communities/:community',
    mayInCommunity('community.look-after'),
    hostSettingsPage,
  ),
  post('/:lang/manage/communities/:community', mayInCommunity('community.edit'), saveHost),
  post(
    '/:lang/manage/communities/:community/requests/:request',
    mayInCommunity('community.look-after'),
    answerRequest,
  ),
  get('/:lang/manage/programmes/:programme', mayInProgramme('programme.overview'), programmeHome),
  get(
    '/:lang/manage/programmes/:programme/settings',
    mayInProgramme('programme.edit'),
    hostSettingsPage,
  ),
  post('/:lang/manage/programmes/:programme/settings', mayInProgramme('programme.edit'), saveHost),
  post(
    '/:lang/manage/programmes/:programme/settings/logo',
    mayInProgramme('programme.edit'),
    saveLogo,
    { uploads: true },
  ),
  ...calendarRoutes,
  get('/api/v1/events', 'public', eventsApi),
]
