import { accessTo, get, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { eventHomePage } from './event-home.tsx'
import { logPage, programmeLogPage } from './log.tsx'

const may = accessTo(policy, 'event')

export const routes: readonly Route[] = [
  get('/:lang/manage/events/:event', may('event.overview'), eventHomePage),
  get('/:lang/manage/events/:event/log', may('log.read'), logPage),
  get(
    '/:lang/manage/programmes/:programme/log',
    accessTo(policy, 'programme')('programme-log.read'),
    programmeLogPage,
  ),
]
