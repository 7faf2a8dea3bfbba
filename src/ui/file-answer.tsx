import { useTranslations } from 'use-intl'
import { Field, fieldAttributes, type FieldProps } from './field.tsx'
import type { KeptFile } from './kept-file.ts'

/** A paper or a picture as an answer; one that was sent before stays until another is chosen. */
export function FileAnswer({
  kept,
  ...props
}: Omit<FieldProps, 'help'> & {
  readonly help?: string | undefined
  readonly kept?: KeptFile | undefined
}) {
  const t = useTranslations('ui')
  const help = [props.help, t('answers.fileHelp')].filter(Boolean).join(' ')
  // What is here already need not be chosen again.
  const field = { ...props, help, ...(kept && { required: false }) }
  return (
    <Field {...field}>
      {kept && (
        <p className="soft">
          {t('answers.kept')} <a href={kept.href}>{kept.name}</a>
        </p>
      )}
      <input
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        className="input"
        {...fieldAttributes({ ...field, required: props.required && !kept })}
      />
    </Field>
  )
}
