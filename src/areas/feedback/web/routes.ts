import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { feedbackPage, sendFeedback } from './feedback.tsx'
import { feedbackCsv, hide, managePage, release, saveSettingsForm } from './manage.tsx'
import { receivedPage } from './received.tsx'

const may = accessTo(policy, 'event')
const give = '/:lang/events/:event/sessions/:session/feedback'
const manage = '/:lang/manage/events/:event/feedback'
/** A hall full of phones behind one address. */
const limit = { name: 'feedback', hits: 600, seconds: 60 * 60 }

/** What people say of sessions: given, read by the team, read by the speakers. */
export const routes: readonly Route[] = [
  get(give, 'public', feedbackPage),
  post(give, 'public', sendFeedback, { limit }),
  get('/:lang/me/feedback', 'signed-in', receivedPage),
  get(manage, may('feedback.see'), managePage),
  post(manage, may('feedback.edit'), saveSettingsForm),
  post(`${manage}/release`, may('feedback.edit'), release),
  post(`${manage}/hide`, may('feedback.edit'), hide),
  get(`${manage}.csv`, may('feedback.see'), feedbackCsv),
]
