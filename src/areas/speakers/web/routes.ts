import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { slidesFile } from './slides.ts'
import { addLinkForm, dropLink, remindForm, saveNeeds, stagePage, teamNeedsPage } from './stage.tsx'
import {
  addOccasionForm,
  addTalkForm,
  dropOccasion,
  dropTalk,
  editTalkForm,
  keepProposal,
  newTalkPage,
  submitTalkForm,
  talkPage,
  talksPage,
} from './talks.tsx'

const may = accessTo(policy, 'event')
const stage = '/:lang/events/:event/call/proposals/:proposal/stage'

/** Speakers: their own talks, and what they say for the stage. */
export const routes: readonly Route[] = [
  get('/:lang/me/talks', 'signed-in', talksPage),
  post('/:lang/me/talks', 'signed-in', addTalkForm),
  get('/:lang/me/talks/new', 'signed-in', (x) => newTalkPage(x)),
  post('/:lang/me/talks/keep', 'signed-in', keepProposal),
  get('/:lang/me/talks/:talk', 'signed-in', talkPage),
  post('/:lang/me/talks/:talk', 'signed-in', editTalkForm),
  post('/:lang/me/talks/:talk/occasions', 'signed-in', addOccasionForm),
  post('/:lang/me/talks/:talk/occasions/:occasion/remove', 'signed-in', dropOccasion),
  post('/:lang/me/talks/:talk/submit', 'signed-in', submitTalkForm),
  post('/:lang/me/talks/:talk/remove', 'signed-in', dropTalk),
  get(stage, 'signed-in', stagePage),
  post(stage, 'signed-in', saveNeeds),
  post(`${stage}/links`, 'signed-in', addLinkForm, { uploads: true }),
  post(`${stage}/links/:link/remove`, 'signed-in', dropLink),
  // Whom a file serves is asked of each file.
  get('/:lang/events/:event/slides/:link', 'public', slidesFile),
  get('/:lang/manage/events/:event/proposals/stage', may('stage.see'), teamNeedsPage),
  post('/:lang/manage/events/:event/proposals/stage/remind', may('stage.remind'), remindForm),
]
