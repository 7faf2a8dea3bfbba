import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { Question } from '../../domain/catalogue.ts'
import type { Answers } from '../../domain/check-answers.ts'

type Props = { readonly questions: readonly Question[]; readonly answers: Answers }

/** Questions with what was answered; archived questions only where somebody answered them. */
export function AnswerList({ questions, answers }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const shown = questions.filter(({ slug, archived }) => !archived || answers[slug] !== undefined)
  if (shown.length === 0) return <p className="soft">{t('noQuestions')}</p>
  return (
    <dl className="stack">
      {shown.map((question) => (
        <div key={question.slug}>
          <dt className="soft">{textIn(question.label, language)}</dt>
          <dd>
            {sayAnswer(question, answers[question.slug], language, t) ||
              (question.consent ? t('no') : t('unanswered'))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type T = ReturnType<typeof useTranslations<'registration'>>

function sayAnswer(
  { options }: Question,
  answer: Answers[string] | undefined,
  language: 'es' | 'en' | 'pt',
  t: T,
): string {
  if (answer === undefined) return ''
  if (typeof answer === 'boolean') return answer ? t('yes') : t('no')
  const labelOf = (slug: string) =>
    textIn(options.find((option) => option.slug === slug)?.label, language) || slug
  return typeof answer === 'string' ? labelOf(answer) : answer.map(labelOf).join(', ')
}
