import type { ReactNode } from 'react'

/** A word on what something is or how it stands; the word says it, the colour only helps. */
export function Tag({
  tone = 'accent',
  children,
}: {
  tone?: 'accent' | 'plain' | 'good' | 'warn' | 'bad' | undefined
  children: ReactNode
}) {
  return <span className={tone === 'accent' ? 'tag' : `tag ${tone}`}>{children}</span>
}

/** Several tags in a row. */
export const Tags = ({ children }: { children: ReactNode }) => (
  <div className="tags">{children}</div>
)
