import type { ReactNode } from 'react'
import { HostDot } from './host-dot.tsx'

export type HostPanel = {
  readonly name: ReactNode
  readonly color: string
  readonly text?: ReactNode | undefined
  readonly href?: string | undefined
}

/** The hosts of one event side by side, each with its diamond and what it brings. */
export function HostPanels({ hosts }: { hosts: readonly HostPanel[] }) {
  return (
    <div className="host-panels">
      {hosts.map((h, at) => (
        <div key={at}>
          <h3>
            <HostDot color={h.color} />
            {h.href ? <a href={h.href}>{h.name}</a> : h.name}
          </h3>
          {h.text && <p className="soft">{h.text}</p>}
        </div>
      ))}
    </div>
  )
}
