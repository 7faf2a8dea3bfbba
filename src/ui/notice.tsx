import type { ReactNode } from 'react'

export type NoticeProps = {
  readonly kind?: 'success' | 'warning' | 'error' | 'info' | undefined
  readonly title?: ReactNode | undefined
  readonly children?: ReactNode | undefined
}

/** What just happened, or what to know before going on. */
export function Notice({ kind = 'info', title, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      {title && <b className="notice-title">{title}</b>}
      {children && <div>{children}</div>}
    </div>
  )
}
