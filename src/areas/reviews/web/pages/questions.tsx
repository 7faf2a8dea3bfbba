import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import type { Question } from '../../queries/questions.ts'
import { Redacted } from './redacted.tsx'

type QuestionsProps = {
  readonly questions: readonly Question[]
  /** Of the event. */
  readonly timeZone: string
  readonly action: string
}

/** What the committee asked the speakers and what they answered: nobody's name on either side. */
export function Questions({ questions, timeZone, action }: QuestionsProps) {
  const t = useTranslations('reviews.questions')
  const { language } = usePage()
  return (
    <section className="section" id="questions">
      <h2>{t('title')}</h2>
      {questions.length > 0 && (
        <ol className="stack">
          {questions.map((question) => (
            <li key={question.id}>
              <b>{t('asks')}</b>{' '}
              <span className="soft">{sayInstant(language, question.askedAt, timeZone)}</span>
              <p className="whitespace-pre-line">{question.body}</p>
              {question.answeredAt ? (
                <>
                  <b>{t('answers')}</b>{' '}
                  <span className="soft">
                    {sayInstant(language, question.answeredAt, timeZone)}
                  </span>
                  <p className="whitespace-pre-line">
                    <Redacted text={question.answer} />
                  </p>
                </>
              ) : (
                <p className="soft">{t('waiting')}</p>
              )}
            </li>
          ))}
        </ol>
      )}
      <Details summary={t('ask')}>
        <Form action={action}>
          <TextArea
            name="question"
            label={t('question')}
            help={t('help')}
            rows={3}
            required
            maxLength={2_000}
          />
          <FormActions>
            <Button kind="quiet">{t('ask')}</Button>
          </FormActions>
        </Form>
      </Details>
    </section>
  )
}
