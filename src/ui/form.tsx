import type { FormHTMLAttributes, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLabelOf } from '../platform/http/page-context.ts'
import { fieldId } from './field.tsx'
import { Island } from './island.tsx'

export type FormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'hidden'> & {
  /** Fields that nobody types. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
  /** Address that takes the draft while the person types; shows when it was saved. */
  readonly autosave?: string | undefined
  /** A question asked before the form is sent. */
  readonly confirm?: string | undefined
}

/** A form that posts; the browser checks what it can, the server checks all. */
export function Form({
  hidden = {},
  autosave,
  confirm,
  children,
  className = '',
  ...rest
}: FormProps) {
  const t = useTranslations('ui')
  return (
    <form
      method="post"
      {...rest}
      className={`form ${className}`}
      data-autosave={autosave}
      data-confirm={confirm}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {autosave && (
        <p
          className="saved"
          role="status"
          data-saved={t('form.saved')}
          data-kept={t('form.kept')}
          data-part={t('form.savedInPart')}
          data-wrong={t('form.notSaved')}
        />
      )}
      {autosave && <Island name="autosave" />}
      {confirm && <Island name="confirm" />}
    </form>
  )
}

type FormActionsProps = {
  readonly children: ReactNode
  /** In sight all the while: on a long form. */
  readonly always?: boolean
}

/** The end of a form: the one primary action, then what else can be done. */
export const FormActions = ({ children, always = false }: FormActionsProps) => (
  <div className={`form-actions${always ? ' always' : ''}`}>{children}</div>
)

type FormPartProps = {
  readonly title: ReactNode
  readonly lead?: ReactNode | undefined
  /** Not folded: what must be filled in and is not, or is wrong, stands in it. */
  readonly open: boolean
  readonly children: ReactNode
}

/** A part of a long form that can be folded away; opens without JavaScript. */
export const FormPart = ({ title, lead, open, children }: FormPartProps) => (
  <details className="more-details form-part" open={open}>
    <summary>{title}</summary>
    <div>
      {lead && <p className="soft">{lead}</p>}
      {children}
    </div>
  </details>
)

/** Several fields beside each other where there is room. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className="field-row">{children}</div>
)

/** A part of a long form, with a heading and a sentence on what it is for. */
export function FormSection({
  title,
  lead,
  children,
}: {
  title: ReactNode
  lead?: ReactNode | undefined
  children: ReactNode
}) {
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      {lead && <p className="soft">{lead}</p>}
      {children}
    </fieldset>
  )
}

export type ShownProblem = { readonly field?: string | undefined; readonly message: ReactNode }

/** All that is wrong, on top of the form, each a link to its field; nothing when nothing is wrong. */
export function ErrorSummary({ problems }: { problems: readonly ShownProblem[] }) {
  const t = useTranslations('ui')
  const labelOf = useLabelOf()
  if (problems.length === 0) return null
  // A text in several languages has its label on the whole: `name` for `name.es`.
  const labelled = (field: string) =>
    labelOf(fieldId(field)) ?? labelOf(fieldId(field.replace(/\.(?:es|en|pt)$/, '')))
  const named = (field: string, message: ReactNode) => {
    const label = labelled(field)
    return label ? (
      <>
        {label}
        {typeof label === 'string' && label.endsWith('?') ? '' : ':'} {message}
      </>
    ) : (
      message
    )
  }
  return (
    <div className="notice error" role="alert" tabIndex={-1} id="problems">
      <h2>{t('form.problems', { count: problems.length })}</h2>
      <ul>
        {problems.map((p, at) => (
          <li key={at}>
            {p.field ? <a href={`#${fieldId(p.field)}`}>{named(p.field, p.message)}</a> : p.message}
          </li>
        ))}
      </ul>
    </div>
  )
}
