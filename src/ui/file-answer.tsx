import { useTranslations } from 'use-intl'
import { Field, fieldAttributes, type FieldProps } from './field.tsx'
import { useFileLimit } from './file-limit.ts'
import { Island } from './island.tsx'
import type { KeptFile } from './kept-file.ts'

// What `acceptPaper` takes.
const mostBytes = 8 * 1024 * 1024

/** A paper or a picture as an answer; one that was sent before stays until another is chosen. */
export function FileAnswer({
  kept,
  ...props
}: Omit<FieldProps, 'help'> & {
  readonly help?: string | undefined
  readonly kept?: KeptFile | undefined
}) {
  const t = useTranslations('ui')
  const limit = useFileLimit(mostBytes)
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
        {...limit}
        {...fieldAttributes({ ...field, required: props.required && !kept })}
      />
      <Island name="file-limit" />
    </Field>
  )
}
