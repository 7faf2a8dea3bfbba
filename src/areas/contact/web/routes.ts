import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { contactPage, sendMessage } from './contact.tsx'
import { messagesPage, sendAnswer, setMessageState } from './messages.tsx'

const mayInCommunity = accessTo(policy, 'community')('community-messages.answer')
const mayInEvent = accessTo(policy, 'event')('event-messages.answer')
const community = '/:lang/manage/communities/:community/messages'
const event = '/:lang/manage/events/:event/messages'
/** Messages from one place: more than a person writes. */
const limit = { name: 'contact', hits: 10, seconds: 60 * 60 }

/** Writing to organisers, and what they do with it. */
export const routes: readonly Route[] = [
  get('/:lang/communities/:community/contact', 'public', contactPage('community')),
  post('/:lang/communities/:community/contact', 'public', sendMessage('community'), { limit }),
  get('/:lang/events/:event/contact', 'public', contactPage('event')),
  post('/:lang/events/:event/contact', 'public', sendMessage('event'), { limit }),
  get(community, mayInCommunity, messagesPage('community')),
  post(`${community}/:message`, mayInCommunity, setMessageState('community')),
  post(`${community}/:message/answer`, mayInCommunity, sendAnswer('community')),
  get(event, mayInEvent, messagesPage('event')),
  post(`${event}/:message`, mayInEvent, setMessageState('event')),
  post(`${event}/:message/answer`, mayInEvent, sendAnswer('event')),
]
