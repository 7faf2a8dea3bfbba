import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { callOf, isSpeakerOf, proposalByCode } from '../../proposals/queries.ts'
import { questionsTo } from '../queries/questions.ts'
import { answerQuestion } from '../use-cases/answer-question.ts'
import { questionAnswerForm } from './forms.ts'
import { OwnQuestionsPage } from './pages/own-questions-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const proposal = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !proposal || !(await isSpeakerOf(db, proposal.id, x.person.id))) throw notFound()
  const [questions, call] = await Promise.all([questionsTo(db, proposal.id), callOf(db, event.id)])
  return x.page(
    <OwnQuestionsPage
      event={event}
      proposal={proposal}
      questions={questions}
      namesHidden={call?.blind ?? false}
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
