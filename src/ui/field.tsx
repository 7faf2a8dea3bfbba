import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useFieldLabel } from '../platform/http/page-context.ts'

export type FieldProps = {
  readonly name: string
  readonly label: ReactNode
  /** Below the control, in a sentence. */
  readonly help?: ReactNode | undefined
  /** What is wrong, in words. */
  readonly error?: ReactNode | undefined
  readonly required?: boolean | undefined
  /** Needed only where two controls on one page share a name. */
  readonly id?: string | undefined
}

/** The id of a control, by its name: ErrorSummary links to it. */
export const fieldId = (name: string) => `f-${name.replace(/[^\w-]+/g, '-')}`

/** Attributes that tie a control to its label, help and error. */
export function fieldAttributes({ name, id = fieldId(name), help, error, required }: FieldProps) {
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return {
    id,
    name,
    required: required || undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

/** Label above, help below, error beside; the control itself is the child and takes `fieldAttributes`. */
export function Field(
  props: FieldProps & { readonly children: ReactNode; readonly className?: string | undefined },
) {
  const t = useTranslations('ui')
  const { name, id = fieldId(name), label, help, error, required } = props
  useFieldLabel(id, label)
  return (
    <div className={`field${error ? ' wrong' : ''}${props.className ? ` ${props.className}` : ''}`}>
      <label htmlFor={id}>
        {label}
        {required === false && <span className="optional">{t('form.optional')}</span>}
      </label>
      {props.children}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}
