import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { archivePage, issuePage } from './archive.tsx'
import { begin, dropIssue, issuesPage, issueEditor, saveIssue, send, sendTest } from './manage.tsx'

const may = accessTo(policy, 'community')
const own = '/:lang/manage/communities/:community/newsletter'

/** A community's newsletter: composed, sent, and read by everybody. */
export const routes: readonly Route[] = [
  get('/:lang/communities/:community/newsletter', 'public', archivePage),
  get('/:lang/communities/:community/newsletter/:number', 'public', issuePage),
  get(own, may('newsletter.edit'), issuesPage),
  post(own, may('newsletter.edit'), begin),
  get(`${own}/:issue`, may('newsletter.edit'), issueEditor),
  post(`${own}/:issue`, may('newsletter.edit'), saveIssue),
  post(`${own}/:issue/test`, may('newsletter.edit'), sendTest),
  post(`${own}/:issue/send`, may('newsletter.send'), send),
  post(`${own}/:issue/delete`, may('newsletter.edit'), dropIssue),
]
