import { useTranslations } from 'use-intl'
import type { AnswerLimit } from '../shared/questions/answer-limit.ts'
import { fieldId } from './field.tsx'
import { TextArea, TextInput, type TextAreaProps } from './inputs.tsx'
import { Island } from './island.tsx'

type CountedTextProps = Omit<TextAreaProps, 'rows' | 'help'> & {
  readonly help?: string | undefined
  readonly limit?: AnswerLimit | null | undefined
  /** Lines in sight; 1 is a field of one line. */
  readonly rows?: number
}

/** A text whose length is bounded: the help says how, and with JavaScript the length is counted while it is typed. */
export function CountedText({ limit, rows = 4, help, ...props }: CountedTextProps) {
  const t = useTranslations('ui')
  const bounds = limit && (limit.min !== null || limit.max !== null) ? limit : null
  const { id = fieldId(props.name) } = props
  const which = bounds?.min != null ? (bounds.max === null ? 'min' : 'both') : 'max'
  const said = bounds
    ? t(`count.${bounds.unit}.${which}`, { min: bounds.min ?? 0, max: bounds.max ?? 0 })
    : null
  const field = {
    ...props,
    help: said && help ? `${help} ${said}` : (said ?? help),
    ...(bounds && {
      'data-count': bounds.unit,
      'data-min': bounds.min ?? undefined,
      'data-max': bounds.max ?? undefined,
      'data-shown': `${id}-count`,
    }),
  }
  const { maxLength, autoComplete, inputMode, value, className, ...plain } = field
  return (
    <div className="counted-text">
      {rows === 1 ? (
        <TextInput
          {...pickText(plain)}
          {...{ maxLength, autoComplete, inputMode, value, className }}
        />
      ) : (
        <TextArea {...field} rows={rows} />
      )}
      {bounds && (
        <p
          className="counted"
          id={`${id}-count`}
          data-says={t(`count.${bounds.unit}.now`, { count: '{n}' })}
          hidden
        />
      )}
      {bounds && <Island name="count" />}
    </div>
  )
}

// What a field of one line and one of several have in common.
function pickText({ name, label, help, error, required, id, ...rest }: TextAreaProps) {
  const data = Object.fromEntries(Object.entries(rest).filter(([key]) => key.startsWith('data-')))
  return {
    name,
    label,
    help,
    error,
    ...data,
    ...(required !== undefined && { required }),
    ...(id && { id }),
  }
}
