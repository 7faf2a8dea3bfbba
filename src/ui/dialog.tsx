import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Island } from './island.tsx'

/** A native dialog, opened by a `DialogButton` with the same id. What it holds must also be reachable without JavaScript. */
export function Dialog({
  id,
  title,
  children,
}: {
  id: string
  title: ReactNode
  children: ReactNode
}) {
  const t = useTranslations('ui')
  return (
    <dialog id={id} className="sheet" aria-labelledby={`${id}-title`}>
      <form method="dialog" className="sheet-close">
        <Button kind="plain" aria-label={t('dialog.close')}>
          ×
        </Button>
      </form>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <Island name="dialog" />
    </dialog>
  )
}

/** Opens the dialog with this id. */
export function DialogButton({
  opens,
  children,
  kind = 'quiet',
}: {
  opens: string
  children: ReactNode
  kind?: 'primary' | 'quiet' | 'plain' | undefined
}) {
  return (
    <Button kind={kind} type="button" {...{ command: 'show-modal', commandfor: opens }}>
      {children}
    </Button>
  )
}
