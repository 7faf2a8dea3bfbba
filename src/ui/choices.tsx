import type { InputHTMLAttributes } from 'react'
import { useTranslations } from 'use-intl'
import { useFieldLabel } from '../platform/http/page-context.ts'
import { fieldAttributes, fieldId, type FieldProps } from './field.tsx'
import type { Option } from './inputs.tsx'

export type CheckboxProps = FieldProps & {
  readonly checked?: boolean | undefined
  readonly value?: string | undefined
} & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'checked' | 'value' | 'type'>

/** One yes-or-no; sent as `value`, 'on' unless said. */
export function Checkbox({
  name,
  label,
  help,
  error,
  required,
  id = fieldId(name),
  checked,
  value,
  ...rest
}: CheckboxProps) {
  const field: FieldProps = {
    name,
    label,
    help,
    error,
    id,
    ...(required !== undefined && { required }),
  }
  return (
    <div className={`field choice${error ? ' wrong' : ''}`}>
      <input
        type="checkbox"
        {...rest}
        {...fieldAttributes(field)}
        className="checkbox"
        defaultChecked={checked ?? false}
        value={value ?? 'on'}
      />
      <label htmlFor={id}>{label}</label>
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

type GroupProps = FieldProps & {
  readonly options: readonly Option[]
  readonly inline?: boolean | undefined
  readonly disabled?: boolean | undefined
}

function Group(
  props: GroupProps & { readonly type: 'radio' | 'checkbox'; readonly picked: readonly string[] },
) {
  const { name, id = fieldId(name), label, help, error, options, type, picked } = props
  const t = useTranslations('ui')
  useFieldLabel(id, label)
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`field group${error ? ' wrong' : ''}${props.inline ? ' beside' : ''}`}
      aria-describedby={described || undefined}
      disabled={props.disabled}
    >
      <legend>
        {label}
        {props.required === false && <span className="optional">{t('form.optional')}</span>}
      </legend>
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="choices">
        {options.map((o, at) => (
          <div className="choice" key={o.value}>
            <input
              type={type}
              className={type}
              id={at === 0 ? id : `${id}-${at}`}
              name={name}
              value={o.value}
              defaultChecked={picked.includes(o.value)}
              disabled={o.disabled}
              required={(type === 'radio' && props.required) || undefined}
              aria-describedby={o.help ? `${id}-${at}-help` : undefined}
            />
            <label htmlFor={at === 0 ? id : `${id}-${at}`}>{o.label}</label>
            {o.help && (
              <p className="help" id={`${id}-${at}-help`}>
                {o.help}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** One of a few, all in sight. */
export const RadioGroup = ({
  value,
  ...props
}: GroupProps & { readonly value?: string | null | undefined }) => (
  <Group {...props} type="radio" picked={value ? [value] : []} />
)

/** Any of a few, all in sight; each picked one is sent under the same name. */
export const CheckboxGroup = ({
  values,
  ...props
}: GroupProps & { readonly values?: readonly string[] }) => (
  <Group {...props} type="checkbox" picked={values ?? []} />
)
