import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react'
import { Field, fieldAttributes, type FieldProps } from './field.tsx'

type Rest<A> = Omit<A, keyof FieldProps | 'value' | 'children'>

function split<P extends FieldProps>(props: P) {
  const { name, label, help, error, required, id, ...rest } = props
  const field: FieldProps = {
    name,
    label,
    help,
    error,
    ...(required !== undefined && { required }),
    ...(id && { id }),
  }
  return { field, rest }
}

export type TextInputProps = FieldProps &
  Rest<InputHTMLAttributes<HTMLInputElement>> & {
    readonly value?: string | number | null | undefined
  }

/** One line of text; `type`, `autoComplete`, `inputMode` and the like pass through. */
export function TextInput(props: TextInputProps) {
  const {
    field,
    rest: { value, className, ...rest },
  } = split(props)
  return (
    <Field {...field}>
      <input
        type="text"
        {...rest}
        {...fieldAttributes(field)}
        className={`input ${className ?? ''}`}
        defaultValue={value ?? ''}
      />
    </Field>
  )
}

/** A day; `value` as YYYY-MM-DD. */
export const DateInput = (props: TextInputProps) => (
  <TextInput {...props} type="date" className="short" />
)

/** A moment on the event's own clock; `value` as YYYY-MM-DDTHH:MM. Say the zone in `help`. */
export const DateTimeInput = (props: TextInputProps) => (
  <TextInput {...props} type="datetime-local" className="short" />
)

export type TextAreaProps = FieldProps &
  Rest<TextareaHTMLAttributes<HTMLTextAreaElement>> & { readonly value?: string | null | undefined }

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps) {
  const {
    field,
    rest: { value, className, ...rest },
  } = split(props)
  return (
    <Field {...field}>
      <textarea
        rows={4}
        {...rest}
        {...fieldAttributes(field)}
        className={`input ${className ?? ''}`}
        defaultValue={value ?? ''}
      />
    </Field>
  )
}

export type Option = {
  readonly value: string
  readonly label: ReactNode
  readonly help?: ReactNode | undefined
  readonly disabled?: boolean | undefined
}

export type SelectProps = FieldProps &
  Rest<SelectHTMLAttributes<HTMLSelectElement>> & {
    readonly options: readonly (Omit<Option, 'label'> & { readonly label: string })[]
    readonly value?: string | null | undefined
    /** First, empty choice. */
    readonly empty?: string | undefined
  }

/** One of many; for five choices or fewer RadioGroup is easier. */
export function Select(props: SelectProps) {
  const {
    field,
    rest: { value, options, empty, className, ...rest },
  } = split(props)
  return (
    <Field {...field}>
      <select
        {...rest}
        {...fieldAttributes(field)}
        className={`input ${className ?? ''}`}
        defaultValue={value ?? ''}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value} disabled={o.disabled}>
            {o.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
