import type { ReactNode } from 'react'
import { HostName } from './host-dot.tsx'
import { Tag, Tags } from './tag.tsx'

export type ShownHost = { readonly name: string; readonly color: string }

export type EventCardProps = {
  readonly name: string
  readonly href: string
  /** As people say them: '29 and 30 August'. */
  readonly dates: ReactNode
  /** For the calendar leaf at the left; both or none. */
  readonly day?: string | undefined
  readonly month?: string | undefined
  readonly place?: ReactNode | undefined
  readonly hosts?: readonly ShownHost[] | undefined
  /** How it stands: 'Call open until 3 June'. */
  readonly tags?: readonly ReactNode[] | undefined
  readonly text?: ReactNode | undefined
  readonly image?:
    | {
        readonly src: string
        readonly alt: string
        readonly width: number
        readonly height: number
      }
    | undefined
  /** Heading level that fits the page; 3 unless said. */
  readonly level?: 2 | 3 | 4 | undefined
}

/** One event in a list: its day first, then name, place, hosts and how it stands; the whole row is the link. */
export function EventCard(props: EventCardProps) {
  const Heading = `h${props.level ?? 3}` as const
  return (
    <article className="event-card">
      {props.day && (
        <div className="leaf" aria-hidden="true">
          <b>{props.day}</b>
          <span>{props.month}</span>
        </div>
      )}
      <div className="event-card-body">
        <Heading>
          <a className="whole" href={props.href}>
            {props.name}
          </a>
        </Heading>
        <p className="event-card-when">
          {props.dates}
          {props.place && <span className="soft"> · {props.place}</span>}
        </p>
        {props.text && <p className="soft">{props.text}</p>}
        {props.hosts && props.hosts.length > 0 && (
          <ul className="hosts-line">
            {props.hosts.map((h) => (
              <li key={h.name}>
                <HostName {...h} />
              </li>
            ))}
          </ul>
        )}
        {props.tags && props.tags.length > 0 && (
          <Tags>
            {props.tags.map((tag, at) => (
              <Tag key={at}>{tag}</Tag>
            ))}
          </Tags>
        )}
      </div>
      {props.image && (
        <img {...props.image} alt={props.image.alt} loading="lazy" decoding="async" />
      )}
    </article>
  )
}

/** A calm list of event cards, a line between each. */
export const EventList = ({ children }: { children: ReactNode }) => (
  <div className="event-list">{children}</div>
)
