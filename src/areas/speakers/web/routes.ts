import { get, post, type Route } from '../../../platform/http/route.ts'
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

/** Speakers: their own talks. */
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
]
