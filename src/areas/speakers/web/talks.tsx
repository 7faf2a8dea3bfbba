import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { openCalls, talksOf, unkeptProposals, wholeTalk } from '../queries/talks.ts'
import { addTalk } from '../use-cases/add-talk.ts'
import { editTalk } from '../use-cases/edit-talk.ts'
import { keepAsTalk } from '../use-cases/keep-as-talk.ts'
import { noteOccasion } from '../use-cases/note-occasion.ts'
import { removeOccasion } from '../use-cases/remove-occasion.ts'
import { removeTalk } from '../use-cases/remove-talk.ts'
import { submitTalk } from '../use-cases/submit-talk.ts'
import { keepForm, occasionForm, submitForm, talkForm } from './forms.ts'
import { NewTalkPage } from './pages/new-talk-page.tsx'
import { TalkPage, type TalkPart } from './pages/talk-page.tsx'
import { TalksPage } from './pages/talks-page.tsx'

/** One's own talks, and the proposals that could be kept as one. */
export async function talksPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams)
  const [list, unkept] = await Promise.all([
    talksOf(x.context.db, x.person.id, page),
    unkeptProposals(x.context.db, x.person.id),
  ])
  return x.page(<TalksPage {...list} page={page} unkept={unkept} />)
}

export const newTalkPage = async (x: Exchange, rejected?: Rejected): Promise<Response> =>
  x.page(<NewTalkPage {...(rejected && { rejected })} />)

export const addTalkForm = (x: Exchange): Promise<Response> =>
  x.submit(
    talkForm,
    async (values) => x.redirect(x.path('me', 'talks', await addTalk(x.context, values)), 'saved'),
    (rejected) => newTalkPage(x, rejected),
  )

/** One talk of one's own: its words, where it was given, to which calls it went and could go. */
async function show(x: Exchange, part?: TalkPart, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const [talk, calls] = await Promise.all([
    wholeTalk(db, x.person.id, x.param('talk')),
    openCalls(db, now()),
  ])
  if (!talk) throw notFound()
  return x.page(
    <TalkPage talk={talk} calls={calls} {...(part && rejected && { part, rejected })} />,
  )
}

export const talkPage = (x: Exchange): Promise<Response> => show(x)

const back = (x: Exchange) => x.path('me', 'talks', x.param('talk'))

export const editTalkForm = (x: Exchange): Promise<Response> =>
  x.submit(
    talkForm,
    async (values) => {
      await editTalk(x.context, x.param('talk'), values)
      return x.redirect(back(x), 'saved')
    },
    (rejected) => show(x, 'talk', rejected),
  )

export const addOccasionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    occasionForm,
    async (values) => {
      await noteOccasion(x.context, x.param('talk'), values)
      return x.redirect(back(x), 'saved')
    },
    (rejected) => show(x, 'occasion', rejected),
  )

export async function dropOccasion(x: Exchange): Promise<Response> {
  await removeOccasion(x.context, x.param('talk'), x.param('occasion'))
  return x.redirect(back(x), 'saved')
}

export async function dropTalk(x: Exchange): Promise<Response> {
  await removeTalk(x.context, x.param('talk'))
  return x.redirect(x.path('me', 'talks'), 'talk-removed')
}

export const submitTalkForm = (x: Exchange): Promise<Response> =>
  x.submit(
    submitForm,
    async ({ to }) => {
      const code = await submitTalk(x.context, x.param('talk'), to)
      return x.redirect(x.path('events', to.event, 'call', 'proposals', code), 'talk-copied')
    },
    (rejected) => show(x, 'submit', rejected),
  )

/** Keeps a proposal as a talk. */
export const keepProposal = (x: Exchange): Promise<Response> =>
  x.submit(
    keepForm,
    async ({ event, proposal }) =>
      x.redirect(x.path('me', 'talks', await keepAsTalk(x.context, event, proposal)), 'talk-kept'),
    async () => x.redirect(x.path('me', 'talks')),
  )
