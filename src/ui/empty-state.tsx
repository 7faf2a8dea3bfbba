import type { ReactNode } from 'react'

/** Nothing here yet: what this is for, and the one button to begin. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode | undefined; action?: ReactNode | undefined }) {
  return (
    <div className="empty">
      <svg className="empty-paper" viewBox="0 0 80 56" aria-hidden="true">
        <path d="M0 0H80V3H77V40L70 47 63 40 56 47 49 40 40 51 31 40 24 47 17 40 10 47 3 40V3H0ZM40 11a9 9 0 1 0 .01 0ZM40 15a5 5 0 1 1-.01 0ZM16 12l6 7-6 7-6-7ZM64 12l6 7-6 7-6-7ZM12 31h8v3h-8ZM60 31h8v3h-8ZM36 33h8v4h-8Z" />
      </svg>
      <h2>{title}</h2>
      {children && <p className="soft">{children}</p>}
      {action}
    </div>
  )
}
