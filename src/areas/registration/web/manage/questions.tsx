import { notFound } from '../../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../../platform/http/exchange.tsx'
import { optionsFromLines } from '../../../../shared/questions/option-lines.ts'
import { questionsOf } from '../../queries/catalogue.ts'
import { moveOnOffer } from '../../use-cases/move-on-offer.ts'
import { saveQuestion } from '../../use-cases/save-question.ts'
import { setUpTickets } from '../../use-cases/set-up-tickets.ts'
import { QuestionPage } from '../pages/question-page.tsx'
import { QuestionsPage } from '../pages/questions-page.tsx'
import { moveForm, questionForm } from './forms.ts'
import { usualQuestions } from './usual-questions.ts'

/** What everybody who registers is asked. */
export async function questionsPage(x: Exchange): Promise<Response> {
  const { id, slug } = x.scope!
  const questions = await questionsOf(x.context.db, id)
  return x.page(<QuestionsPage slug={slug} questions={questions} />)
}

/** Adds the questions most events ask, in three languages. */
export async function addUsualQuestions(x: Exchange): Promise<Response> {
  const { id, slug } = x.scope!
  const present = new Set((await questionsOf(x.context.db, id)).map((question) => question.slug))
  const questions = usualQuestions.filter((question) => !present.has(question.slug))
  await setUpTickets(x.context, slug, { quotas: [], ticketTypes: [], questions })
  return x.redirect(list(x), 'saved')
}

export const questionPage = (x: Exchange): Promise<Response> => showQuestion(x, null)

export const saveQuestionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    questionForm,
    async ({ kind, options, ...data }) => {
      const present = await presentQuestion(x)
      await saveQuestion(x.context, x.param('event'), present?.slug ?? null, {
        ...data,
        kind: kind === 'consent' ? 'yes-no' : kind,
        consent: kind === 'consent',
        options: optionsFromLines(options, present?.options ?? []),
      })
      return x.redirect(list(x), 'saved')
    },
    (rejected) => showQuestion(x, rejected),
  )

/** One place up or down in the order in which they are asked. */
export const moveQuestionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    moveForm,
    async ({ direction }) => {
      await moveOnOffer(
        x.context,
        x.param('event'),
        { kind: 'question', slug: x.param('question') },
        direction,
      )
      return x.redirect(list(x), 'saved')
    },
    () => questionsPage(x),
  )

const list = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'registration', 'questions')

async function presentQuestion(x: Exchange) {
  const slug = x.param('question')
  if (slug === 'new') return null
  const questions = await questionsOf(x.context.db, x.scope!.id)
  const question = questions.find((one) => one.slug === slug)
  if (!question) throw notFound()
  return question
}

async function showQuestion(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const question = await presentQuestion(x)
  return x.page(<QuestionPage slug={x.scope!.slug} question={question} rejected={rejected} />)
}
