import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { leaveAct } from '../../../platform/http/leave-act.ts'
import { policy } from '../policy.ts'
import { answer } from './answer.ts'
import { answerPage, giveAnswerBySecret } from './answer-by-secret.tsx'
import { ownMessages, sendToCommittee, sendToSpeakers, teamMessages } from './messages.tsx'
import { committeeApi, committeePage, nameMe, showNumbers } from './public-numbers.tsx'
import { exportFile, statisticsPage } from './statistics.tsx'
import { saveAnswerBy, saveTemplatesForm, templatesPage } from './templates.tsx'
import { askChanges, askChangesPage } from './ask-changes.tsx'
import { balancePage } from './balance.tsx'
import { decide, decisionsPage, decisionsWithNames } from './decisions.tsx'
import { draftPage, takeDraftForm } from './draft.tsx'
import {
  mailPage,
  mailWithNames,
  outboxPage,
  outboxWithNames,
  prepare,
  saveMail,
  sendOrDrop,
} from './notifications.tsx'
import { ownQuestionsPage, saveQuestionAnswer } from './own-questions.tsx'
import { nextInQueue, queuePage } from './queue.tsx'
import { leaveRedaction, redactionPage, saveRedaction } from './redaction.tsx'
import { rankingPage, rankingWithNames } from './ranking.tsx'
import {
  answerFile,
  reviewPage,
  reviewWithNames,
  saveAnswers,
  saveComment,
  saveQuestion,
  saveReview,
  undo,
} from './review.tsx'
import {
  removeCriterion,
  removePhase,
  saveCriterionForm,
  savePhaseForm,
  setUpPage,
} from './setup.tsx'

const may = accessTo(policy, 'event')
const reviews = '/:lang/manage/events/:event/reviews'
const ownQuestions = '/:lang/events/:event/call/proposals/:proposal/questions'

export const routes: readonly Route[] = [
  get(reviews, may('review.read'), queuePage),
  get(`${reviews}/next`, may('review.read'), nextInQueue),
  post(`${reviews}/undo`, may('review.write'), undo),
  get(`${reviews}/ranking`, may('ranking.see'), rankingPage),
  get(`${reviews}/ranking/names`, may('ranking.see'), leaveAct),
  post(`${reviews}/ranking/names`, may('ranking.see'), rankingWithNames),
  get(`${reviews}/setup`, may('review.set-up'), setUpPage),
  post(`${reviews}/setup/criteria`, may('review.set-up'), saveCriterionForm),
  post(`${reviews}/setup/phases`, may('review.set-up'), savePhaseForm),
  post(`${reviews}/setup/phases/delete`, may('review.set-up'), removePhase),
  post(`${reviews}/setup/criteria/delete`, may('review.set-up'), removeCriterion),
  get(`${reviews}/decisions`, may('ranking.see'), decisionsPage),
  post(`${reviews}/decisions`, may('decision.make'), decide),
  get(`${reviews}/decisions/draft`, may('decision.make'), draftPage),
  post(`${reviews}/decisions/draft`, may('decision.make'), takeDraftForm),
  get(`${reviews}/decisions/balance`, may('ranking.see'), leaveAct),
  post(`${reviews}/decisions/balance`, may('ranking.see'), balancePage),
  get(`${reviews}/decisions/changes`, may('decision.make'), askChangesPage),
  post(`${reviews}/decisions/changes`, may('decision.make'), askChanges),
  get(`${reviews}/decisions/names`, may('ranking.see'), leaveAct),
  post(`${reviews}/decisions/names`, may('ranking.see'), decisionsWithNames),
  get(`${reviews}/statistics`, may('ranking.see'), statisticsPage),
  get(`${reviews}/export/:file`, may('ranking.see'), exportFile),
  post(`${reviews}/numbers`, may('numbers.publish'), showNumbers),
  post(`${reviews}/named`, may('review.read'), nameMe),
  get('/:lang/events/:event/committee', 'public', committeePage),
  get('/api/v1/events/:event/committee', 'public', committeeApi),
  get(`${reviews}/:proposal/messages`, may('notification.send'), teamMessages),
  post(`${reviews}/:proposal/messages`, may('notification.send'), sendToSpeakers),
  get('/:lang/events/:event/call/proposals/:proposal/messages', 'signed-in', ownMessages),
  post('/:lang/events/:event/call/proposals/:proposal/messages', 'signed-in', sendToCommittee),
  get(`${reviews}/templates`, may('notification.send'), templatesPage),
  post(`${reviews}/templates`, may('notification.send'), saveTemplatesForm),
  post(`${reviews}/templates/answers`, may('notification.send'), saveAnswerBy),
  get('/:lang/answers/:secret', 'public', answerPage),
  post('/:lang/answers/:secret', 'public', giveAnswerBySecret),
  get(`${reviews}/notifications`, may('notification.send'), outboxPage),
  post(`${reviews}/notifications`, may('notification.send'), sendOrDrop),
  post(`${reviews}/notifications/prepare`, may('notification.send'), prepare),
  get(`${reviews}/notifications/names`, may('ranking.see'), leaveAct),
  post(`${reviews}/notifications/names`, may('ranking.see'), outboxWithNames),
  get(`${reviews}/notifications/:mail/names`, may('ranking.see'), leaveAct),
  post(`${reviews}/notifications/:mail/names`, may('ranking.see'), mailWithNames),
  get(`${reviews}/notifications/:mail`, may('notification.send'), mailPage),
  post(`${reviews}/notifications/:mail`, may('notification.send'), saveMail),
  get(`${reviews}/:proposal`, may('review.read'), reviewPage),
  post(`${reviews}/:proposal`, may('review.write'), saveReview),
  get(`${reviews}/:proposal/names`, may('ranking.see'), leaveAct),
  post(`${reviews}/:proposal/names`, may('ranking.see'), reviewWithNames),
  get(`${reviews}/:proposal/redaction`, may('proposal.redact'), leaveAct),
  post(`${reviews}/:proposal/redaction`, may('proposal.redact'), redactionPage),
  get(`${reviews}/:proposal/redaction/save`, may('proposal.redact'), leaveRedaction),
  post(`${reviews}/:proposal/redaction/save`, may('proposal.redact'), saveRedaction),
  post(`${reviews}/:proposal/comments`, may('review.write'), saveComment),
  post(`${reviews}/:proposal/answers`, may('review.write'), saveAnswers),
  get(`${reviews}/:proposal/files/:question/:who`, may('review.read'), answerFile),
  post(`${reviews}/:proposal/questions`, may('review.write'), saveQuestion),
  get(ownQuestions, 'signed-in', ownQuestionsPage),
  post(ownQuestions, 'signed-in', saveQuestionAnswer),
  post('/:lang/events/:event/call/proposals/:proposal/confirmation', 'signed-in', answer),
]
