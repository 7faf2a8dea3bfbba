import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { fieldId } from './field.tsx'

export type ConfirmDangerProps = {
  readonly action: string
  /** The act as a button says it: 'Cancel the event'. */
  readonly label: string
  /** What it will do, to how many people; and whether it can be undone. */
  readonly consequence: ReactNode
  /** Must be typed before the act; the server checks it again. Sent as `confirmation`. */
  readonly nameToType?: string | undefined
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly error?: string | undefined
  readonly open?: boolean | undefined
  readonly children?: ReactNode | undefined
}

/** A destructive act: closed at first, says what it does to whom, and wants the name typed. Needs no JavaScript. */
export function ConfirmDanger(props: ConfirmDangerProps) {
  const t = useTranslations('ui')
  const id = fieldId(`confirmation-${props.action}`)
  return (
    <details className="danger" open={props.open || Boolean(props.error)}>
      <summary>{props.label}</summary>
      <form method="post" action={props.action} className="form">
        {Object.entries(props.hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>{props.consequence}</div>
        {props.children}
        {props.nameToType && (
          <div className={props.error ? 'field wrong' : 'field'}>
            <label htmlFor={id}>
              {t.rich('danger.type', {
                name: props.nameToType,
                b: (chunks) => <b className="to-type">{chunks}</b>,
              })}
            </label>
            <input
              className="input"
              id={id}
              name="confirmation"
              required
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              pattern={props.nameToType.trim().replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}
              title={props.nameToType}
              aria-invalid={props.error ? true : undefined}
              aria-describedby={props.error ? `${id}-error` : undefined}
            />
            {props.error && (
              <p className="field-error" id={`${id}-error`}>
                {props.error}
              </p>
            )}
          </div>
        )}
        <div className="form-actions">
          <Button kind="danger">{props.label}</Button>
        </div>
      </form>
    </details>
  )
}
