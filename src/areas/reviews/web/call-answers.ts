import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import type { AskedQuestion } from '../../../shared/questions/question.ts'
import { isAskedOf } from '../../proposals/domain/asked-of.ts'
import {
  answersTo,
  callQuestionsOf,
  type AnswerSet,
} from '../../proposals/queries/call-questions.ts'
import { proposalByCode } from '../../proposals/queries.ts'
import { offeredTo } from '../../proposals/use-cases/offered-to.ts'
import { tellingPassages } from '../../proposals/domain/identities.ts'
import { withoutWho } from '../../proposals/domain/without-who.ts'
import { identitiesOf } from '../../proposals/queries/identities.ts'
import { answerReviewerQuestions } from '../use-cases/answer-reviewer-questions.ts'
import { reviewerAnswersForm } from './forms.ts'

/** What the organisers asked about a proposal, as a reader may see it, and what they ask the reader. */
export type CallAnswers = {
  readonly asked: readonly AskedQuestion[]
  readonly answered: AnswerSet | undefined
  /** Of speakers: nothing while names are hidden. */
  readonly ofSpeakers: readonly AskedQuestion[]
  readonly speakers: readonly AnswerSet[]
  readonly ofMe: readonly AskedQuestion[]
  readonly mine: AnswerSet | undefined
}

/** Only for a proposal that the reader may judge: whoever calls has asked. */
export async function callAnswers(
  x: Exchange,
  code: string,
  withSpeakers: boolean,
): Promise<CallAnswers> {
  const { db } = x.context
  const proposal = await proposalByCode(db, x.scope!.id, code)
  if (!proposal)
    return {
      asked: [],
      answered: undefined,
      ofSpeakers: [],
      speakers: [],
      ofMe: [],
      mine: undefined,
    }
  const see = { withSpeakers, withHidden: false, reviewer: x.person.id }
  const [questions, { hostId }, answers, identities] = await Promise.all([
    callQuestionsOf(db, proposal.eventId),
    offeredTo(db, proposal.eventId, proposal),
    answersTo(db, [proposal.id], see),
    withSpeakers ? [] : identitiesOf(db, [proposal.id]).then((of) => of.get(proposal.id) ?? []),
  ])
  const sets = answers.get(proposal.id) ?? []
  const about = (subject: 'proposal' | 'speaker' | 'reviewer') =>
    questions.filter(
      (question) =>
        question.about === subject &&
        !question.hidden &&
        (withSpeakers || question.kind !== 'file') &&
        isAskedOf(question, { ...proposal, hostId }),
    )
  return {
    asked: about('proposal'),
    answered: withoutWho(
      sets.find(({ personId }) => personId === null),
      questions,
      tellingPassages(identities),
    ),
    ofSpeakers: withSpeakers ? about('speaker') : [],
    speakers: sets.filter(({ personId }) => personId !== null && personId !== x.person.id),
    ofMe: about('reviewer').filter(({ archived }) => !archived),
    mine: sets.find(({ personId }) => personId === x.person.id),
  }
}

/** Saves what a reviewer answers, beside the score. */
export const saveReviewerAnswers = (
  x: Exchange,
  page: string,
  again: (rejected: Rejected) => Promise<Response>,
): Promise<Response> =>
  x.submit(
    reviewerAnswersForm,
    async ({ answers }) => {
      await answerReviewerQuestions(x.context, x.param('event'), x.param('proposal'), answers)
      return x.redirect(page, 'saved')
    },
    again,
  )
