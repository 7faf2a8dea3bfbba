import type { ReactNode } from 'react'

export type HeroProps = {
  readonly title: ReactNode
  readonly eyebrow?: ReactNode | undefined
  readonly lead?: ReactNode | undefined
  /** Buttons, then a short fact such as the places left. */
  readonly actions?: ReactNode | undefined
  /** Beside the title: usually `<Facts>`. */
  readonly aside?: ReactNode | undefined
  /** Smaller, for inner pages. */
  readonly small?: boolean | undefined
}

/** The top of a public page: the name as large as it deserves, the facts beside it. */
export function Hero({ title, eyebrow, lead, actions, aside, small }: HeroProps) {
  return (
    <div className={`hero${small ? ' small' : ''}${aside ? '' : ' alone'}`}>
      <div>
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <h1 className={typeof title === 'string' && title.length > 24 ? 'long' : undefined}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
        {actions && <div className="cta">{actions}</div>}
      </div>
      {aside}
    </div>
  )
}
