import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import type { Question } from '../../domain/catalogue.ts'

type Props = {
  readonly questions: readonly Question[]
  /** What stands before the slug in the names of the inputs: `people.0.answers`. */
  readonly prefix: string
  /** What was answered so far: texts; 'yes' and 'no'. */
  readonly valuesOf: (slug: string) => readonly string[]
  readonly errorOf: (field: string) => string | undefined
  /** True where required questions may stay open: at the door. */
  readonly optional?: boolean
}

const fewOptions = 6

/** The questions of an event as inputs. Consents come last and unticked. */
export function QuestionFields({ questions, prefix, valuesOf, errorOf, optional = false }: Props) {
  const ordered = [...questions.filter((q) => !q.consent), ...questions.filter((q) => q.consent)]
  return (
    <>
      {ordered.map((question) => {
        const name = `${prefix}.${question.slug}`
        const shown = optional ? { ...question, required: false } : question
        return (
          <QuestionField
            key={question.slug}
            question={shown}
            name={name}
            values={valuesOf(question.slug)}
            error={errorOf(name)}
          />
        )
      })}
    </>
  )
}

type FieldProps = {
  readonly question: Question
  readonly name: string
  readonly values: readonly string[]
  readonly error: string | undefined
}

function QuestionField({ question, name, values, error }: FieldProps) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { kind, required, consent } = question
  const label = textIn(question.label, language)
  const help = textIn(question.help, language) || undefined
  const field = { name, label, help, error, required }
  const options = question.options.map((option) => ({
    value: option.slug,
    label: textIn(option.label, language),
  }))
  const [value = ''] = values
  switch (kind) {
    case 'text':
      return <TextInput {...field} value={value} maxLength={500} />
    case 'long-text':
      return <TextArea {...field} value={value} maxLength={5_000} />
    case 'choice':
      return options.length <= fewOptions ? (
        <RadioGroup {...field} options={options} value={value} />
      ) : (
        <Select {...field} options={options} value={value} empty={t('choose')} />
      )
    case 'choices':
      return <CheckboxGroup {...field} options={options} values={values} />
    case 'yes-no':
      return consent ? (
        <Checkbox
          name={name}
          label={label}
          help={help}
          error={error}
          value="yes"
          checked={value === 'yes'}
        />
      ) : (
        <RadioGroup
          {...field}
          inline
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          value={value}
        />
      )
  }
}
