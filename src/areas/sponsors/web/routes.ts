import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { sponsorsApi } from '../api/sponsors.ts'
import { policy } from '../policy.ts'
import { prospectusPage, sponsorsPage } from './public.tsx'
import { managedSponsorsPage, saveSponsorForm, setState, sponsorPage } from './sponsors.tsx'
import { moveTierForm, removeTierForm, saveTierForm, tierPage, tiersPage } from './tiers.tsx'

const may = accessTo(policy, 'event')
const tiers = may('sponsor-tier.edit')
const editing = may('sponsor.edit')
const base = '/:lang/manage/events/:event/sponsors'

export const routes: readonly Route[] = [
  get('/:lang/events/:event/sponsors', 'public', sponsorsPage),
  get('/:lang/events/:event/prospectus', 'public', prospectusPage),
  get(base, may('sponsors.list'), managedSponsorsPage),
  get(`${base}/tiers`, tiers, tiersPage),
  get(`${base}/tiers/:tier`, tiers, tierPage),
  post(`${base}/tiers/:tier`, tiers, saveTierForm),
  post(`${base}/tiers/:tier/move`, tiers, moveTierForm),
  post(`${base}/tiers/:tier/remove`, tiers, removeTierForm),
  get(`${base}/:sponsor`, editing, sponsorPage),
  post(`${base}/:sponsor`, editing, saveSponsorForm, { uploads: true }),
  post(`${base}/:sponsor/state`, editing, setState),
  get('/api/v1/events/:event/sponsors', 'public', sponsorsApi),
]
