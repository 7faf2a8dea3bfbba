import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { answerNeighbour } from '../use-cases/answer-neighbour.ts'
import { answerForm } from './forms.ts'

/** Answers an event that asks to be held beside this one. */
export const answerOther = (x: Exchange): Promise<Response> => {
  const hosts = x.path('manage', 'events', x.param('event'), 'setup', 'hosts')
  return x.submit(
    answerForm,
    async ({ answer, reason }) => {
      await answerNeighbour(x.context, x.param('event'), x.param('other'), {
        accept: answer === 'accept',
        reason,
      })
      return x.redirect(hosts, 'answered')
    },
    async ({ problems }) => {
      if (problems.some(({ code }) => code === 'already-answered'))
        return x.redirect(hosts, 'answered-before', 'warning')
      throw new AppError('invalid-input')
    },
  )
}
