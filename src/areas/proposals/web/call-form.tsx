import { notFound } from '../../../shared/app-error.ts'
import { isLanguage } from '../../../shared/localized-text.ts'
import { optionsFromLines } from '../../../shared/questions/option-lines.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { inCallOf } from '../domain/asked-of.ts'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { readCallForm } from '../domain/call-form.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { answerCounts, callQuestionsOf } from '../queries/call-questions.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { authoriseCall } from '../use-cases/authorise-call.ts'
import { deleteCallQuestion } from '../use-cases/delete-call-question.ts'
import { moveCallQuestion } from '../use-cases/move-call-question.ts'
import { saveCallForm } from '../use-cases/save-call-form.ts'
import { saveCallQuestion } from '../use-cases/save-call-question.ts'
import { callBase, whichCall } from './which-call.ts'
import { callFormForm, callQuestionForm, emptyForm, questionMoveForm } from './call-form-schemas.ts'
import { CallFormPage } from './pages/call-form-page.tsx'
import { CallPreviewPage } from './pages/call-preview-page.tsx'
import { CallQuestionPage } from './pages/call-question-page.tsx'

/** A call that is set up, with what it asks. */
async function load(x: Exchange) {
  const { db } = x.context
  const { event, hostId, hostName } = await authoriseCall({ db, actor: x.actor }, whichCall(x))
  const [call, hostCalls, questions, answers, tracks, formats] = await Promise.all([
    callOf(db, event.id),
    hostId ? hostCallsOf(db, event.id) : [],
    callQuestionsOf(db, event.id),
    answerCounts(db, event.id),
    tracksOf(db, event.id),
    formatsOf(db, event.id),
  ])
  const own = hostCalls.find((one) => one.hostId === hostId)
  return {
    event,
    hostId,
    place: { slug: event.slug, host: hostId ? { id: hostId, name: hostName ?? '' } : null },
    form: readCallForm(own?.form ?? call?.form),
    inherits: hostId !== null && !own?.form,
    proposalsPerSpeaker: (hostId ? own : call)?.proposalsPerSpeaker ?? null,
    all: questions,
    /** Those that are set up here; a host's call asks the event's too. */
    questions: questions.filter((question) => question.hostId === hostId),
    answers,
    ...choicesFor(hostId, { tracks, formats }),
  }
}

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  return x.page(<CallFormPage {...await load(x)} {...(rejected && { rejected })} />)
}

/** What a call asks. */
export const callFormPage = (x: Exchange): Promise<Response> => show(x)

export const saveCallFormForm = (x: Exchange): Promise<Response> =>
  x.submit(
    callFormForm,
    async ({ fields, inherits, proposalsPerSpeaker }) => {
      const which = whichCall(x)
      const form = inherits && which.hostId ? null : fields
      await saveCallForm(x.context, which, { form, proposalsPerSpeaker })
      return x.redirect(`${callBase(x)}/form`, 'saved')
    },
    (rejected) => show(x, rejected),
  )

/** The form as others see it; `?in=` names the language. */
export async function callPreviewPage(x: Exchange): Promise<Response> {
  const { place, form, all, hostId, tracks, formats, event } = await load(x)
  const asked = x.url.searchParams.get('in') ?? ''
  return x.page(
    <CallPreviewPage
      place={place}
      shownIn={isLanguage(asked) ? asked : x.language}
      form={form}
      questions={inCallOf(all, hostId)}
      tracks={tracks}
      formats={formats}
      timeZone={event.timeZone}
    />,
  )
}

async function showQuestion(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const { questions, answers, ...call } = await load(x)
  const slug = x.param('question')
  const question = questions.find((one) => one.slug === slug) ?? null
  if (!question && slug !== 'new') throw notFound()
  return x.page(
    <CallQuestionPage
      place={call.place}
      tracks={call.tracks}
      formats={call.formats}
      question={question}
      answers={question ? (answers.get(question.id) ?? 0) : 0}
      rejected={rejected}
    />,
  )
}

/** One question of the organisers' own, or a new one. */
export const callQuestionPage = (x: Exchange): Promise<Response> => showQuestion(x, null)

export const saveCallQuestionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    callQuestionForm,
    async ({ options, unit, min, max, ...question }) => {
      const slug = x.param('question')
      const present = (await load(x)).questions.find((one) => one.slug === slug)
      const bounded = /^(text|long-text|number)$/.test(question.kind)
      await saveCallQuestion(x.context, whichCall(x), slug === 'new' ? null : slug, {
        ...question,
        options: /^choices?$/.test(question.kind)
          ? optionsFromLines(options, present?.options ?? [])
          : [],
        limit: bounded && (min !== null || max !== null) ? { unit, min, max } : null,
      })
      return x.redirect(`${callBase(x)}/form#questions`, 'saved')
    },
    (rejected) => showQuestion(x, rejected),
  )

export const moveCallQuestionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    questionMoveForm,
    async ({ direction }) => {
      await moveCallQuestion(x.context, whichCall(x), x.param('question'), direction)
      return x.redirect(`${callBase(x)}/form#questions`, 'saved')
    },
    () => show(x),
  )

export const removeCallQuestion = (x: Exchange): Promise<Response> =>
  x.submit(
    emptyForm,
    async () => {
      await deleteCallQuestion(x.context, whichCall(x), x.param('question'))
      return x.redirect(`${callBase(x)}/form#questions`, 'saved')
    },
    (rejected) => showQuestion(x, rejected),
  )
