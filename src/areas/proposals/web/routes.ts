import { accessTo, get, post, type Access, type Route } from '../../../platform/http/route.ts'
import { leaveAct } from '../../../platform/http/leave-act.ts'
import { policy } from '../policy.ts'
import { callPage, startFromCall } from './call.tsx'
import {
  callSettingsPage,
  removeFormat,
  removeTrack,
  saveCallSettings,
  saveFormatForm,
  saveTrackForm,
} from './call-settings.tsx'
import { editEnteredForm, enterPage, enterProposalForm } from './enter.tsx'
import { askHandoverForm } from './handover.ts'
import {
  hostCallPage,
  removeHostFormat,
  removeHostTrack,
  saveHostCallForm,
  saveHostFormatForm,
  saveHostTrackForm,
} from './host-call.tsx'
import {
  answerInvitationForm,
  endLink,
  invitationPage,
  inviteForm,
  removeForm,
  shareLink,
} from './co-speakers.tsx'
import {
  callFormPage,
  callPreviewPage,
  callQuestionPage,
  moveCallQuestionForm,
  removeCallQuestion,
  saveCallFormForm,
  saveCallQuestionForm,
} from './call-form.tsx'
import { answerFile, answerFileWithNames, proposalsFile } from './answers-shown.ts'
import { ownAnswerFile } from './answer-files.ts'
import { deadlinesPage, endLateCodeForm, extendCallForm, newLateCode } from './deadlines.tsx'
import { saveTrackDescription } from './host-track.ts'
import {
  proposalDetailPage,
  proposalsPage,
  proposalsWithNames,
  proposalWithNames,
} from './manage.tsx'
import {
  answerHandoverForm,
  openLate,
  proposalPage,
  saveProposalForm,
  withdraw,
} from './proposal.tsx'

const may = accessTo(policy, 'event')
const own = (part: string) => `/:lang/events/:event/call/proposals/:proposal/${part}`
const hostCall = '/:lang/manage/events/:event/hosts/:host/call'
const eventCall = '/:lang/manage/events/:event/proposals/call'

/** What is set up of a call beside its dates, tracks and formats: the same for the event's and for a host's. */
const setUp = (call: string, access: Access): readonly Route[] => [
  get(`${call}/form`, access, callFormPage),
  post(`${call}/form`, access, saveCallFormForm),
  get(`${call}/form/preview`, access, callPreviewPage),
  get(`${call}/form/questions/:question`, access, callQuestionPage),
  post(`${call}/form/questions/:question`, access, saveCallQuestionForm),
  post(`${call}/form/questions/:question/move`, access, moveCallQuestionForm),
  post(`${call}/form/questions/:question/delete`, access, removeCallQuestion),
  get(`${call}/deadlines`, access, deadlinesPage),
  post(`${call}/deadlines/extend`, access, extendCallForm),
  post(`${call}/deadlines/codes`, access, newLateCode),
  post(`${call}/deadlines/codes/end`, access, endLateCodeForm),
]

export const routes: readonly Route[] = [
  get('/:lang/events/:event/call', 'public', callPage),
  post('/:lang/events/:event/call/proposals', 'signed-in', startFromCall),
  get('/:lang/events/:event/call/proposals/:proposal', 'signed-in', proposalPage),
  post('/:lang/events/:event/call/proposals/:proposal', 'signed-in', saveProposalForm, {
    uploads: true,
  }),
  get(own('files/:question'), 'signed-in', ownAnswerFile),
  post(own('late'), 'signed-in', openLate),
  post('/:lang/events/:event/call/proposals/:proposal/withdraw', 'signed-in', withdraw),
  post('/:lang/events/:event/call/proposals/:proposal/handover', 'signed-in', answerHandoverForm),
  post(own('speakers'), 'signed-in', inviteForm),
  post(own('speakers/link'), 'signed-in', shareLink),
  post(own('speakers/end-link'), 'signed-in', endLink),
  post(own('speakers/:person/remove'), 'signed-in', removeForm),
  // The secret is the permission: who is named may have no account.
  get('/:lang/co-speaker/:secret', 'public', invitationPage),
  post('/:lang/co-speaker/:secret', 'public', answerInvitationForm),
  ...setUp(eventCall, may('call.edit')),
  ...setUp(hostCall, may('host-call.edit')),
  get(hostCall, may('host-call.edit'), hostCallPage),
  post(hostCall, may('host-call.edit'), saveHostCallForm),
  post(`${hostCall}/tracks`, may('host-call.edit'), saveHostTrackForm),
  post(`${hostCall}/tracks/delete`, may('host-call.edit'), removeHostTrack),
  post(`${hostCall}/formats`, may('host-call.edit'), saveHostFormatForm),
  post(`${hostCall}/formats/delete`, may('host-call.edit'), removeHostFormat),
  get('/:lang/manage/events/:event/proposals', may('proposal.list'), proposalsPage),
  get('/:lang/manage/events/:event/proposals/proposals.csv', may('proposal.list'), proposalsFile),
  get(
    '/:lang/manage/events/:event/proposals/:proposal/files/:question/:who',
    may('proposal.list'),
    answerFile,
  ),
  post(
    '/:lang/manage/events/:event/proposals/:proposal/files/:question/:who',
    may('names.reveal'),
    answerFileWithNames,
  ),
  get('/:lang/manage/events/:event/proposals/enter', may('proposal.enter'), enterPage),
  post('/:lang/manage/events/:event/proposals/enter', may('proposal.enter'), enterProposalForm),
  post(
    '/:lang/manage/events/:event/proposals/:proposal/speakers',
    may('proposal.enter'),
    editEnteredForm,
  ),
  get('/:lang/manage/events/:event/proposals/names', may('names.reveal'), leaveAct),
  post('/:lang/manage/events/:event/proposals/names', may('names.reveal'), proposalsWithNames),
  get('/:lang/manage/events/:event/proposals/call', may('call.edit'), callSettingsPage),
  post('/:lang/manage/events/:event/proposals/call', may('call.edit'), saveCallSettings),
  post('/:lang/manage/events/:event/proposals/call/tracks', may('call.edit'), saveTrackForm),
  post('/:lang/manage/events/:event/proposals/call/tracks/delete', may('call.edit'), removeTrack),
  post(
    '/:lang/manage/events/:event/hosts/:host/tracks/:track',
    may('track.describe'),
    saveTrackDescription,
  ),
  post('/:lang/manage/events/:event/proposals/call/formats', may('call.edit'), saveFormatForm),
  post('/:lang/manage/events/:event/proposals/call/formats/delete', may('call.edit'), removeFormat),
  get('/:lang/manage/events/:event/proposals/:proposal', may('proposal.list'), proposalDetailPage),
  post(
    '/:lang/manage/events/:event/proposals/:proposal/handover',
    may('proposal.hand-over'),
    askHandoverForm,
  ),
  get('/:lang/manage/events/:event/proposals/:proposal/names', may('names.reveal'), leaveAct),
  post(
    '/:lang/manage/events/:event/proposals/:proposal/names',
    may('names.reveal'),
    proposalWithNames,
  ),
]
