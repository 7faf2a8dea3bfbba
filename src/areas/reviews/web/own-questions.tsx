import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { isSpeakerOf, proposalByCode } from '../../proposals/queries.ts'
import { questionsTo } from '../queries/questions.ts'
import { answerQuestion } from '../use-cases/answer-question.ts'
import { questionAnswerForm } from './forms.ts'
import { OwnQuestionsPage } from './pages/own-questions-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const proposal = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !proposal || !(await isSpeakerOf(db, proposal.id, x.person.id))) throw notFound()
  const [questions, phase] = await Promise.all([
    questionsTo(db, proposal.id),
    readingPhase(db, event.id, x.context.now()),
  ])
  return x.page(
    <OwnQuestionsPage
      event={event}
      proposal={proposal}
      questions={questions}
      namesHidden={phase.namesHidden}
      {...(rejected && { rejected })}
    />,
  )
}

/** What the committee asks a speaker. */
export const ownQuestionsPage = (x: Exchange): Promise<Response> => show(x)

export const saveQuestionAnswer = (x: Exchange): Promise<Response> =>
  x.submit(
    questionAnswerForm,
    async ({ question, answer }) => {
      await answerQuestion(x.context, x.param('event'), x.param('proposal'), question, answer)
      return x.redirect(x.url.pathname, 'answer-sent')
    },
    (rejected) => show(x, rejected),
  )
