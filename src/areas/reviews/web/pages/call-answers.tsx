import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { AnswerList } from '../../../../ui/answer-list.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { QuestionFields } from '../../../../ui/question-fields.tsx'
import type { CallAnswers } from '../call-answers.ts'

type Answered = CallAnswers['answered']

/** What the organisers asked about a proposal, with the answers that a reader may see. */
export function AnswersShown({ answers, base }: { answers: CallAnswers; base: string }) {
  const t = useTranslations('reviews')
  const { asked, answered, ofSpeakers, speakers } = answers
  const files = (set: Answered) => (slug: string) => {
    const paper = set?.papers[slug]
    const who = set?.personId ?? 'proposal'
    return paper && { name: paper.name, href: `${base}/files/${slug}/${who}` }
  }
  if (asked.length === 0 && ofSpeakers.length === 0) return null
  return (
    <section>
      <h2>{t('answers')}</h2>
      {asked.length > 0 && (
        <AnswerList questions={asked} answers={answered?.answers ?? {}} fileOf={files(answered)} />
      )}
      {ofSpeakers.length > 0 &&
        speakers.map((set) => (
          <AnswerList
            key={set.personId}
            questions={ofSpeakers}
            answers={set.answers}
            fileOf={files(set)}
          />
        ))}
    </section>
  )
}

type MineProps = {
  readonly answers: CallAnswers
  readonly action: string
  readonly rejected?: Rejected | undefined
}

/** What the organisers ask each reviewer, beside the score. */
export function OwnAnswers({ answers: { ofMe, mine }, action, rejected }: MineProps) {
  const t = useTranslations('reviews')
  const { errorOf, summary } = useProblems(rejected?.problems)
  if (ofMe.length === 0) return null
  const stored = (slug: string): readonly string[] => {
    const answer = mine?.answers[slug]
    if (answer === undefined) return []
    if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
    return typeof answer === 'string' ? [answer] : answer
  }
  return (
    <section className="section" id="answers">
      <h2>{t('askedOfYou')}</h2>
      <p className="soft">{t('askedOfYouLead')}</p>
      <Form action={action}>
        {summary}
        <QuestionFields
          questions={ofMe}
          prefix="answers"
          errorOf={errorOf}
          valuesOf={(slug) =>
            rejected ? [typedText(rejected.typed, `answers.${slug}`)] : stored(slug)
          }
        />
        <FormActions>
          <Button kind="quiet">{t('saveAnswers')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
