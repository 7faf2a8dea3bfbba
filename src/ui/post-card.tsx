import type { ReactNode } from 'react'
import { Tag } from './tag.tsx'

export type PostCardProps = {
  readonly title: string
  readonly href: string
  readonly date: ReactNode
  /** Who speaks: a community or an event. */
  readonly source?: ReactNode | undefined
  readonly excerpt?: ReactNode | undefined
  readonly kind?: ReactNode | undefined
  readonly image?:
    | {
        readonly src: string
        readonly alt: string
        readonly width: number
        readonly height: number
      }
    | undefined
  readonly level?: 2 | 3 | 4 | undefined
}

/** One post in a list of news. */
export function PostCard(props: PostCardProps) {
  const Heading = `h${props.level ?? 3}` as const
  return (
    <article className={props.image ? 'post-card with-image' : 'post-card'}>
      {props.image && (
        <img {...props.image} alt={props.image.alt} loading="lazy" decoding="async" />
      )}
      <div>
        <p className="post-card-meta">
          {props.kind && <Tag>{props.kind}</Tag>}
          <span>{props.date}</span>
          {props.source && <span>{props.source}</span>}
        </p>
        <Heading>
          <a className="whole" href={props.href}>
            {props.title}
          </a>
        </Heading>
        {props.excerpt && <p className="soft">{props.excerpt}</p>}
      </div>
    </article>
  )
}
