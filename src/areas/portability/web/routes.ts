import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { downloadEvent, exportPage } from './export.tsx'
import { importFromForm, importPage } from './import.tsx'

const may = accessTo(policy, 'event')
const mayHere = accessTo(policy, 'installation')

export const routes: readonly Route[] = [
  get('/:lang/manage/events/:event/export', may('event.export'), exportPage),
  post('/:lang/manage/events/:event/export', may('event.export'), downloadEvent),
  get('/:lang/manage/import-event', mayHere('event.import'), importPage),
  post('/:lang/manage/import-event', mayHere('event.import'), importFromForm, { uploads: true }),
]
