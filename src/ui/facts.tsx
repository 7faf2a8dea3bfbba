import type { ReactNode } from 'react'

export type Fact = { readonly fact: ReactNode; readonly detail?: ReactNode | undefined }

/** Big facts, each with a small line below: when, where, in which languages. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="facts">
      {facts.map((f, at) => (
        <li key={at}>
          <b>{f.fact}</b>
          {f.detail && <span className="soft">{f.detail}</span>}
        </li>
      ))}
    </ul>
  )
}
