import type { ReactNode } from 'react'

/** A form inside a list that only some need; opens without JavaScript, and draws no lines of its own. */
export const Fold = ({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open: boolean
  children: ReactNode
}) => (
  <details open={open}>
    <summary className="w-fit cursor-pointer py-2 font-semibold text-accent">{summary}</summary>
    <div className="pb-2 pt-3">{children}</div>
  </details>
)
