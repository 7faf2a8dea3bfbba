import type { ReactNode } from 'react'

export type TabLink = {
  readonly href: string
  readonly label: ReactNode
  readonly count?: ReactNode | undefined
  readonly current?: boolean | undefined
}

/** Pages of one thing beside each other; links, so that every tab has an address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className="tab-links" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}
