import type { ReactNode } from 'react'

export type Definition = { readonly term: ReactNode; readonly value: ReactNode }

/** Terms and what holds for them, a line each: the facts of an order, a proposal, a person. Empty values are left out. */
export function Definitions({ rows }: { rows: readonly Definition[] }) {
  return (
    <dl className="definitions">
      {rows
        .filter((row) => row.value !== null && row.value !== undefined && row.value !== '')
        .map((row, at) => (
          <div key={at}>
            <dt>{row.term}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
    </dl>
  )
}
