import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { agendaRows, type AgendaItem } from './agenda-rows.ts'
import { HostDot } from './host-dot.tsx'

export type AgendaSession = AgendaItem & {
  readonly title: string
  readonly href?: string | undefined
  readonly speakers?: string | undefined
  /** Level, language, format: 'Intermediate · Spanish'. */
  readonly meta?: string | undefined
  readonly host?: { readonly name: string; readonly color: string } | undefined
  /** Breaks stand back; plenaries stand out. */
  readonly kind?: 'session' | 'plenary' | 'break' | undefined
  readonly cancelled?: boolean | undefined
  /** Extra marks or a form, such as a star to keep it. */
  readonly extra?: ReactNode | undefined
}

export type AgendaGridProps = {
  /** Names the table, such as 'Friday 29 August'. */
  readonly caption: string
  readonly rooms: readonly {
    readonly id: string
    readonly name: string
    readonly note?: string | undefined
  }[]
  readonly sessions: readonly AgendaSession[]
  /** The time of day in the event's zone, such as '9:00'. */
  readonly timeOf: (instant: number) => string
  readonly level?: 3 | 4 | undefined
}

/** One day: rooms beside each other and times below each other; on a phone a list in the order of time. */
export function AgendaGrid({ caption, rooms, sessions, timeOf, level = 3 }: AgendaGridProps) {
  const t = useTranslations('ui')
  const rows = agendaRows(
    rooms.map((room) => room.id),
    sessions,
  )
  const roomName = (id: string | null) => rooms.find((room) => room.id === id)?.name
  return (
    <div className="agenda-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className={rooms.length > 4 ? 'agenda many' : 'agenda'}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('agenda.time')}</span>
            </th>
            {rooms.map((room) => (
              <th key={room.id} scope="col">
                {room.name}
                {room.note && <span className="soft"> · {room.note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.start}>
              <th scope="row">
                <time dateTime={new Date(row.start).toISOString()}>{timeOf(row.start)}</time>
              </th>
              {row.cells.map((cell, at) =>
                cell === null ? (
                  <td key={at} className="free" />
                ) : (
                  <td
                    key={at}
                    colSpan={cell.colSpan > 1 ? cell.colSpan : undefined}
                    rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                  >
                    {cell.items.map((item) => (
                      <Slot
                        key={item.id}
                        session={item}
                        wide={cell.colSpan > 1}
                        level={level}
                        {...(item.start === row.start ? {} : { from: timeOf(item.start) })}
                        {...(rooms.length > 1 ? { room: roomName(item.room) } : {})}
                      />
                    ))}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type SlotProps = {
  session: AgendaSession
  wide: boolean
  level: 3 | 4
  from?: string
  room?: string | undefined
}

function Slot({ session, wide, level, from, room }: SlotProps) {
  const t = useTranslations('ui')
  const Heading = `h${level}` as const
  const { kind = 'session', cancelled, host, speakers, meta, href, title } = session
  const length = t('agenda.minutes', { count: Math.round((session.end - session.start) / 60_000) })
  return (
    <article
      className={`slot ${kind}${wide ? ' wide' : ''}${cancelled ? ' cancelled' : ''}`}
      id={`s-${session.id}`}
    >
      {host && <HostDot color={host.color} label={host.name} />}
      <Heading>
        {href ? (
          <a className="whole" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {speakers && <p className="by">{speakers}</p>}
      <p>
        {cancelled && <b className="off">{t('agenda.cancelled')} · </b>}
        {[from, meta, length].filter(Boolean).join(' · ')}
        {room && <span className="in-room"> · {room}</span>}
      </p>
      {session.extra}
    </article>
  )
}
