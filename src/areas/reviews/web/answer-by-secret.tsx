import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { obstacleToAnswer } from '../domain/answering.ts'
import { acceptanceBySecret } from '../queries/acceptance-by-secret.ts'
import { answerBySecret } from '../use-cases/answer-by-secret.ts'
import { answerForm } from './forms.ts'
import { AnswerPage } from './pages/answer-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const found = await acceptanceBySecret(x.context.db, x.param('secret'))
  if (!found) throw notFound()
  const { event, proposal, told, answer } = found
  const obstacle = obstacleToAnswer(event, proposal, told, x.context.now())
  return x.page(
    <AnswerPage {...{ event, proposal, answer, obstacle }} {...(rejected && { rejected })} />,
  )
}

/** What a mail about an acceptance leads to: looking at it answers nothing, for programs that open links do that. */
export const answerPage = (x: Exchange): Promise<Response> => show(x)

export const giveAnswerBySecret = (x: Exchange): Promise<Response> =>
  x.submit(
    answerForm,
    async ({ answer }) => {
      await answerBySecret(x.context, x.param('secret'), answer)
      return x.redirect(
        x.url.pathname,
        answer === 'confirmed' ? 'answer-confirmed' : 'answer-declined',
      )
    },
    (rejected) => show(x, rejected),
  )
