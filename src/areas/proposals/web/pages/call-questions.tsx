import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { textIn } from '../../../../shared/localized-text.ts'
import { QuestionFields } from '../../../../ui/question-fields.tsx'
import type { CallQuestion } from '../../domain/asked-of.ts'
import type { Format, Track } from '../../queries.ts'
import type { AnswerSet } from '../../queries/call-questions.ts'

type Props = {
  readonly questions: readonly CallQuestion[]
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly answered: AnswerSet | undefined
  /** Where papers given as answers are; a slug follows. */
  readonly papersAt: string
  readonly errorOf: (field: string) => string | undefined
  readonly rejected?: Rejected | undefined
}

/** What the organisers ask besides; what is for some formats or tracks says so, since they are chosen on the same page. */
export function CallQuestions(props: Props) {
  const { questions, tracks, formats, answered, papersAt, errorOf, rejected } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const said = questions.map((question) => {
    const names = [...formats, ...tracks]
      .filter(({ id }) => question.trackIds.includes(id) || question.formatIds.includes(id))
      .map(({ name }) => textIn(name, language))
    if (names.length === 0) return question
    const only = t(question.required ? 'questions.neededFor' : 'questions.onlyFor', {
      names: new Intl.ListFormat(language).format(names),
    })
    const help = [textIn(question.help, language), only].filter(Boolean).join(' ')
    // Whether it is needed follows from what is chosen: the server knows.
    return { ...question, required: false, help: { [language]: help } }
  })
  return (
    <QuestionFields
      questions={said}
      prefix="answers"
      errorOf={errorOf}
      valuesOf={(slug) =>
        rejected ? typedValues(rejected, slug) : storedValues(answered?.answers[slug])
      }
      fileOf={(slug) => {
        const paper = answered?.papers[slug]
        return paper && { name: paper.name, href: `${papersAt}/${slug}` }
      }}
    />
  )
}

function typedValues({ typed }: Rejected, slug: string): readonly string[] {
  const { answers } = typed
  const several =
    typeof answers === 'object' && !Array.isArray(answers) && !(answers instanceof File)
      ? (answers as Record<string, unknown>)[slug]
      : undefined
  return Array.isArray(several)
    ? several.filter((value) => typeof value === 'string')
    : [typedText(typed, `answers.${slug}`)]
}

const storedValues = (answer: AnswerSet['answers'][string] | undefined): readonly string[] => {
  if (answer === undefined) return []
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
  return typeof answer === 'string' ? [answer] : answer
}
