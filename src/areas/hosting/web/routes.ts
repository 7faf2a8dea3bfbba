import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { answerSteward, applicationPage, saveApplicationForm, withdraw } from './application.tsx'
import { committeePage, endReviewerForm, nameReviewerForm } from './committee.tsx'
import { agreeForm, guestsPage } from './guests.tsx'
import { hostSectionPage, hostsPage, saveHostColour, saveHostSection } from './host-sections.tsx'
import { answerOther } from './neighbours.ts'
import {
  applicationsPage,
  ask,
  decide,
  receivedApplicationPage,
  revokeApproval,
  revokeHeld,
  saveTerms,
  termsPage,
} from './steward.tsx'

const may = accessTo(policy, 'event')
const mayInProgramme = accessTo(policy, 'programme')
const deciding = mayInProgramme('application.decide')
const applying = may('application.edit')
// `:brand`: the address is the event's, so it is guarded as one; `:programme` would ask about the programme.
const own = '/:lang/manage/events/:event/setup/applications/:brand'
const hosts = '/:lang/manage/events/:event/hosts'
const received = '/:lang/manage/programmes/:programme/applications/:application'

export const routes: readonly Route[] = [
  post('/:lang/manage/events/:event/setup/neighbours/:other', may('neighbour.answer'), answerOther),
  get('/:lang/manage/events/:event/guests', may('guests.agree'), guestsPage),
  post('/:lang/manage/events/:event/guests/:other', may('guests.agree'), agreeForm),
  get(hosts, may('host-section.list'), hostsPage),
  get(`${hosts}/:host`, may('host-section.edit'), hostSectionPage),
  post(`${hosts}/:host`, may('host-section.edit'), saveHostSection),
  post(`${hosts}/:host/colour`, may('host-colour.pick'), saveHostColour),
  get(`${hosts}/:host/committee`, may('host-committee.edit'), committeePage),
  post(`${hosts}/:host/committee`, may('host-committee.edit'), nameReviewerForm),
  post(`${hosts}/:host/committee/:person`, may('host-committee.edit'), endReviewerForm),
  get(own, applying, applicationPage),
  post(own, applying, saveApplicationForm),
  post(`${own}/answer`, applying, answerSteward),
  post(`${own}/withdraw`, applying, withdraw),
  get('/:lang/manage/programmes/:programme/applications', deciding, applicationsPage),
  post('/:lang/manage/programmes/:programme/held/:held/revoke', deciding, revokeHeld),
  get(received, deciding, receivedApplicationPage),
  post(`${received}/ask`, deciding, ask),
  post(`${received}/decide`, deciding, decide),
  post(`${received}/revoke`, deciding, revokeApproval),
  get(
    '/:lang/manage/programmes/:programme/terms',
    mayInProgramme('programme-terms.edit'),
    termsPage,
  ),
  post(
    '/:lang/manage/programmes/:programme/terms',
    mayInProgramme('programme-terms.edit'),
    saveTerms,
  ),
]
