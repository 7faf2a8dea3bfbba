import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { Question } from '../../queries/questions.ts'

type OwnQuestionsPageProps = {
  readonly event: EventScope
  readonly proposal: { readonly code: string; readonly title: string }
  readonly questions: readonly Question[]
  /** Reviewers read without names. */
  readonly namesHidden: boolean
  readonly rejected?: Rejected
}

/** To a speaker: what the committee asks about their proposal, and a place to answer. */
export function OwnQuestionsPage(props: OwnQuestionsPageProps) {
  const { event, proposal, questions, namesHidden, rejected } = props
  const t = useTranslations('reviews.questions')
  const { language } = usePage()
  const { summary, errorOf } = useProblems(rejected?.problems)
  const own = `/${language}/events/${event.slug}/call/proposals/${proposal.code}`
  return (
    <PublicPage title={t('toYou')} noindex section="calls">
      <Hero
        small
        eyebrow={textIn(event.name, language)}
        title={t('toYou')}
        lead={<a href={own}>{proposal.title}</a>}
      />
      {summary}
      {questions.length === 0 && <p className="soft">{t('none')}</p>}
      {questions.map((question) => (
        <section className="section" key={question.id}>
          <h2>{t('committee')}</h2>
          <p className="soft">{sayInstant(language, question.askedAt, event.timeZone)}</p>
          <p className="whitespace-pre-line">{question.body}</p>
          <Form action={`${own}/questions`} hidden={{ question: question.id }}>
            <TextArea
              name="answer"
              id={`f-answer-${question.id}`}
              label={t('answer')}
              help={namesHidden ? t('answerHelpBlind') : t('answerHelp')}
              rows={4}
              maxLength={5_000}
              value={
                rejected && typedText(rejected.typed, 'question') === question.id
                  ? typedText(rejected.typed, 'answer')
                  : question.answer
              }
              error={
                typedText(rejected?.typed, 'question') === question.id
                  ? errorOf('answer')
                  : undefined
              }
            />
            <FormActions>
              <Button>{question.answeredAt ? t('change') : t('send')}</Button>
            </FormActions>
          </Form>
        </section>
      ))}
    </PublicPage>
  )
}
