import type { ReactNode } from 'react'
import { Avatar } from './avatar.tsx'

export type PersonCardProps = {
  readonly name: string
  readonly href?: string | undefined
  readonly photo?: string | null | undefined
  /** What they do and where, in a line. */
  readonly detail?: ReactNode | undefined
  /** Below the line: their talk, their host. */
  readonly children?: ReactNode | undefined
}

/** One person in a gallery of speakers or a team; the whole of it is the link. */
export function PersonCard({ name, href, photo, detail, children }: PersonCardProps) {
  return (
    <article className="person-card">
      <Avatar name={name} src={photo ?? null} size="medium" />
      <div>
        <h3>
          {href ? (
            <a className="whole" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        {detail && <p className="soft">{detail}</p>}
        {children}
      </div>
    </article>
  )
}

/** People beside each other, as many as the screen holds. */
export const People = ({ children }: { children: ReactNode }) => (
  <div className="people">{children}</div>
)
