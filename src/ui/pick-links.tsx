import type { ReactNode } from 'react'

export type PickRow = {
  readonly label: string
  readonly picks: readonly {
    readonly href: string
    readonly label: ReactNode
    readonly on: boolean
  }[]
}

/** Ways to narrow a page down, a row of links each: one touch, no form. For long lists use FilterBar. */
export function PickLinks({
  label,
  rows,
  children,
}: {
  label: string
  rows: readonly PickRow[]
  /** What is left, and the way back. */
  children?: ReactNode
}) {
  return (
    <search className="picks" aria-label={label}>
      {rows.map((row) => (
        <div key={row.label} role="group" aria-label={row.label}>
          <span aria-hidden="true">{row.label}</span>
          <div>
            {row.picks.map((pick) => (
              <a key={pick.href} href={pick.href} aria-current={pick.on ? 'true' : undefined}>
                {pick.label}
              </a>
            ))}
          </div>
        </div>
      ))}
      {children && <p role="status">{children}</p>}
    </search>
  )
}
