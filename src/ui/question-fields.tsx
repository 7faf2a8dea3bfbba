import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { textIn } from '../shared/localized-text.ts'
import type { AskedQuestion } from '../shared/questions/question.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from './choices.tsx'
import { CountedText } from './counted-text.tsx'
import { FileAnswer } from './file-answer.tsx'
import type { KeptFile } from './kept-file.ts'
import { DateInput, Select, TextArea, TextInput } from './inputs.tsx'

type Props = {
  readonly questions: readonly AskedQuestion[]
  /** What stands before the slug in the names of the inputs: `people.0.answers`. */
  readonly prefix: string
  /** What was answered so far: texts; 'yes' and 'no'. */
  readonly valuesOf: (slug: string) => readonly string[]
  readonly errorOf: (field: string) => string | undefined
  /** True where required questions may stay open: at the door. */
  readonly optional?: boolean
  readonly fileOf?: (slug: string) => KeptFile | undefined
}

const fewOptions = 6

/** The questions of an organiser as inputs. Consents come last and unticked. */
export function QuestionFields(props: Props) {
  const { questions, prefix, valuesOf, errorOf, optional = false, fileOf } = props
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
            kept={fileOf?.(question.slug)}
          />
        )
      })}
    </>
  )
}

type FieldProps = {
  readonly question: AskedQuestion
  readonly name: string
  readonly values: readonly string[]
  readonly error: string | undefined
  readonly kept: KeptFile | undefined
}

function QuestionField({ question, name, values, error, kept }: FieldProps) {
  const t = useTranslations('ui')
  const { language } = usePage()
  const { kind, required, consent, limit } = question
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
      return limit ? (
        <CountedText {...field} rows={1} limit={limit} value={value} />
      ) : (
        <TextInput {...field} value={value} maxLength={500} />
      )
    case 'long-text':
      return limit ? (
        <CountedText {...field} limit={limit} value={value} />
      ) : (
        <TextArea {...field} value={value} maxLength={5_000} />
      )
    case 'number':
      return (
        <TextInput
          {...field}
          help={[help, limit && sayBounds(t, limit)].filter(Boolean).join(' ') || undefined}
          inputMode="decimal"
          className="short"
          value={value}
        />
      )
    case 'url':
      return (
        <TextInput {...field} type="url" maxLength={500} value={value} placeholder="https://" />
      )
    case 'date':
      return <DateInput {...field} value={value} />
    case 'file':
      return <FileAnswer {...field} kept={kept} />
    case 'choice':
      return options.length <= fewOptions ? (
        <RadioGroup {...field} options={options} value={value} />
      ) : (
        <Select {...field} options={options} value={value} empty={t('answers.choose')} />
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
            { value: 'yes', label: t('answers.yes') },
            { value: 'no', label: t('answers.no') },
          ]}
          value={value}
        />
      )
  }
}

function sayBounds(
  t: ReturnType<typeof useTranslations<'ui'>>,
  { min, max }: NonNullable<AskedQuestion['limit']>,
): string | null {
  if (min === null && max === null) return null
  const which = min === null ? 'max' : max === null ? 'min' : 'both'
  return t(`count.number.${which}`, { min: min ?? 0, max: max ?? 0 })
}
