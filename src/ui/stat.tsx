import type { ReactNode } from 'react'

export type StatProps = {
  readonly value: ReactNode
  readonly label: ReactNode
  readonly chart?: ReactNode | undefined
  readonly href?: string | undefined
  readonly linkLabel?: ReactNode | undefined
}

/** One number, what it counts, and a small chart or a link beside it. */
export function Stat({ value, label, chart, href, linkLabel }: StatProps) {
  return (
    <div className="stat-row">
      <div>
        <b>{href && !linkLabel ? <a href={href}>{value}</a> : value}</b>
        <span>{label}</span>
      </div>
      {chart}
      {href && linkLabel && (
        <a className="more" href={href}>
          {linkLabel}
        </a>
      )}
    </div>
  )
}

/** Numbers below each other; `wide` puts them beside each other where there is room. */
export const Stats = ({ children, wide }: { children: ReactNode; wide?: boolean | undefined }) => (
  <div className={wide ? 'stats wide' : 'stats'}>{children}</div>
)
