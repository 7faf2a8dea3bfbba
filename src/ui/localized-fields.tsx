import { useTranslations } from 'use-intl'
import { languages, type Language, type LocalizedText } from '../shared/localized-text.ts'
import { useFieldLabel } from '../platform/http/page-context.ts'
import { fieldId, type FieldProps } from './field.tsx'

export type LocalizedFieldsProps = FieldProps & {
  readonly value?: LocalizedText | null | undefined
  /** More than one: a text area. */
  readonly rows?: number | undefined
  /** The languages asked for; the first is required where `required` is set. */
  readonly of?: readonly Language[] | undefined
  readonly errors?: Partial<Record<Language, string>> | undefined
  readonly maxLength?: number | undefined
}

/** One text in several languages: inputs named `name.es`, `name.en`, `name.pt`, one below the other. */
export function LocalizedFields(props: LocalizedFieldsProps) {
  const t = useTranslations('ui')
  const {
    name,
    id = fieldId(name),
    label,
    help,
    error,
    value,
    rows = 1,
    of = languages,
    errors = {},
  } = props
  // The summary of problems leads to the form that was refused, and to no other on the page with a field of this name.
  const refused = Boolean(error) || Object.keys(errors).length > 0
  const whole = refused ? fieldId(name) : id
  useFieldLabel(whole, label)
  return (
    <fieldset
      id={refused ? whole : undefined}
      className={`field group localized${error ? ' wrong' : ''}`}
      aria-describedby={help ? `${id}-help` : undefined}
    >
      <legend>
        {label}
        {props.required === false && <span className="optional">{t('form.optional')}</span>}
      </legend>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {of.map((language, at) => {
        const own = refused || !props.id ? fieldId(`${name}.${language}`) : `${id}-${language}`
        const attributes = {
          id: own,
          name: `${name}.${language}`,
          lang: language,
          className: 'input',
          defaultValue: value?.[language] ?? '',
          maxLength: props.maxLength,
          required: (props.required && at === 0) || undefined,
          'aria-invalid': errors[language] ? (true as const) : undefined,
          'aria-describedby': errors[language] ? `${own}-error` : undefined,
        }
        return (
          <div className={rows > 1 ? 'language-row tall' : 'language-row'} key={language}>
            <label htmlFor={own}>{t(`language.${language}`)}</label>
            {rows > 1 ? (
              <textarea rows={rows} {...attributes} />
            ) : (
              <input type="text" {...attributes} />
            )}
            {errors[language] && (
              <p className="field-error" id={`${own}-error`}>
                {errors[language]}
              </p>
            )}
          </div>
        )
      })}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
