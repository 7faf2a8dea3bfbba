import type { ReactNode } from 'react'
import { flowerSheet } from './paper-sheets.ts'

type EmptyStateProps = {
  readonly title: ReactNode
  readonly children?: ReactNode | undefined
  readonly action?: ReactNode | undefined
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2 | 3 | undefined
}

/** Nothing here yet: what this is for, and the one button to begin. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="empty">
      <svg className="empty-paper" viewBox="0 0 80 52" aria-hidden="true">
        <path d={flowerSheet} />
      </svg>
      <Heading>{title}</Heading>
      {children && <p className="soft">{children}</p>}
      {action}
    </div>
  )
}
