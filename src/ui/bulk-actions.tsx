import type { ReactNode } from 'react'

/** What can be done with the ticked rows of a table in the same form; stays in sight while rows are ticked. */
export const BulkActions = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <div className="bulk-actions" role="group">
    <span>{label}</span>
    {children}
  </div>
)
