import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { apply, applyPage } from './apply.tsx'
import { applicationsPage, decide } from './decide.tsx'
import { embargoedPage } from './embargoed.tsx'
import {
  kitPage,
  removeFile,
  saveFile,
  saveKit,
  saveSettings,
  settingsPage,
  uploadFile,
} from './manage.tsx'
import { confirmOwn, ownApplicationPage, withdrawOwn } from './own.tsx'
import { pressPage } from './press.tsx'

const may = accessTo(policy, 'event')
const managed = '/:lang/manage/events/:event/press'
/** Applications from one place: more than a newsroom sends. */
const limit = { name: 'accreditation', hits: 20, seconds: 60 * 60 }
/** Guesses at a secret. */
const guesses = { name: 'own-accreditation', hits: 60, seconds: 60 * 60 }
const uploads = { uploads: true }

/** The press of an event: press kit, accreditation, and what its team does with them. */
export const routes: readonly Route[] = [
  get('/:lang/events/:event/press', 'public', pressPage),
  get('/:lang/events/:event/press/apply', 'public', applyPage),
  post('/:lang/events/:event/press/apply', 'public', apply, { limit }),
  get('/:lang/events/:event/press/posts', 'signed-in', embargoedPage),
  get('/:lang/press/:secret', 'public', ownApplicationPage),
  post('/:lang/press/:secret/confirm', 'public', confirmOwn, { limit: guesses }),
  post('/:lang/press/:secret/withdraw', 'public', withdrawOwn, { limit: guesses }),
  get(managed, may('press.decide'), applicationsPage),
  post(managed, may('press.decide'), decide),
  get(`${managed}/settings`, may('press.set-up'), settingsPage),
  post(`${managed}/settings`, may('press.set-up'), saveSettings),
  get(`${managed}/kit`, may('press-kit.edit'), kitPage),
  post(`${managed}/kit`, may('press-kit.edit'), saveKit),
  post(`${managed}/kit/files`, may('press-kit.edit'), uploadFile, uploads),
  post(`${managed}/kit/files/:file`, may('press-kit.edit'), saveFile),
  post(`${managed}/kit/files/:file/remove`, may('press-kit.edit'), removeFile),
]
