import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { textIn } from '../shared/localized-text.ts'
import type { Answers } from '../shared/questions/check-answers.ts'
import type { AskedQuestion } from '../shared/questions/question.ts'
import { Button } from './button.tsx'
import type { KeptFile } from './kept-file.ts'

type Props = {
  readonly questions: readonly AskedQuestion[]
  readonly answers: Answers
  readonly fileOf?: (slug: string) => KeptFile | undefined
}

/** Questions with what was answered; archived questions only where somebody answered them. */
export function AnswerList({ questions, answers, fileOf = () => undefined }: Props) {
  const t = useTranslations('ui')
  const { language } = usePage()
  const shown = questions.filter(
    ({ slug, archived }) => !archived || answers[slug] !== undefined || fileOf(slug),
  )
  if (shown.length === 0) return <p className="soft">{t('answers.noQuestions')}</p>
  return (
    <dl className="stack">
      {shown.map((question) => (
        <div key={question.slug}>
          <dt className="soft">{textIn(question.label, language)}</dt>
          <dd className="whitespace-pre-line">
            <Answer
              question={question}
              given={answers[question.slug]}
              kept={fileOf(question.slug)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type AnswerProps = {
  readonly question: AskedQuestion
  readonly given: Answers[string] | undefined
  readonly kept: KeptFile | undefined
}

function Answer({ question, given, kept }: AnswerProps) {
  const t = useTranslations('ui')
  const { language } = usePage()
  if (kept?.asked)
    return (
      <form method="post" action={kept.href}>
        <Button kind="plain">{kept.name}</Button>
      </form>
    )
  if (kept) return <a href={kept.href}>{kept.name}</a>
  if (given === undefined) return t(question.consent ? 'answers.no' : 'answers.unanswered')
  if (typeof given === 'boolean') return t(given ? 'answers.yes' : 'answers.no')
  if (question.kind === 'url' && typeof given === 'string')
    return (
      <a href={given} rel="nofollow noopener ugc">
        {given}
      </a>
    )
  const labelOf = (slug: string) =>
    textIn(question.options.find((option) => option.slug === slug)?.label, language) || slug
  return typeof given === 'string' ? labelOf(given) : given.map(labelOf).join(', ')
}
