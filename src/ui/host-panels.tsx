import type { ReactNode } from 'react'
import { HostDot } from './host-dot.tsx'

export type HostPanel = {
  readonly name: ReactNode
  readonly color: string
  readonly text?: ReactNode | undefined
  readonly href?: string | undefined
  /** What it brings, such as its tracks, each with a word on how much. */
  readonly links?:
    | readonly {
        readonly label: ReactNode
        readonly href?: string
        readonly detail?: ReactNode
      }[]
    | undefined
}

/** The hosts of one event side by side, each with its diamond and what it brings. */
export function HostPanels({ hosts }: { hosts: readonly HostPanel[] }) {
  return (
    <div className={hosts.length > 4 ? 'host-panels many' : 'host-panels'}>
      {hosts.map((h, at) => (
        <div key={at}>
          <h3>
            <HostDot color={h.color} />
            {h.href ? <a href={h.href}>{h.name}</a> : h.name}
          </h3>
          {h.text && <p className="soft">{h.text}</p>}
          {h.links && h.links.length > 0 && (
            <ul>
              {h.links.map((link, each) => (
                <li key={each}>
                  {link.href ? <a href={link.href}>{link.label}</a> : link.label}
                  {link.detail && <span className="soft"> · {link.detail}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  )
}
