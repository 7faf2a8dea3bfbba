import type { ReactNode } from 'react'
import { flowerSheet } from './paper-sheets.ts'

/** Nothing here yet: what this is for, and the one button to begin. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode | undefined
  action?: ReactNode | undefined
}) {
  return (
    <div className="empty">
      <svg className="empty-paper" viewBox="0 0 80 56" aria-hidden="true">
        <path d={flowerSheet} />
      </svg>
      <h2>{title}</h2>
      {children && <p className="soft">{children}</p>}
      {action}
    </div>
  )
}
