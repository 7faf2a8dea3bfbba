import type { ReactNode } from 'react'

/** A question and its answer, or what only some need; opens without JavaScript. */
export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean | undefined
  children: ReactNode
}) {
  return (
    <details className="more-details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
