import { usePage } from '../platform/http/page-context.ts'
import { translator } from '../platform/i18n/messages.ts'
import { agendaRows, type AgendaItem } from './agenda-rows.ts'
import { HostDot } from './host-dot.tsx'
import { StarButton } from './stars.tsx'

export type AgendaSession = AgendaItem & {
  readonly title: string
  /** Of the title and the speakers, where it is not the page's. */
  readonly lang?: string | undefined
  readonly href?: string | undefined
  readonly speakers?: string | undefined
  /** Level, language, format: 'Intermediate · Spanish'. */
  readonly meta?: string | undefined
  readonly host?: { readonly name: string; readonly color: string } | undefined
  /** Breaks stand back; plenaries stand out. */
  readonly kind?: 'session' | 'plenary' | 'break' | undefined
  readonly cancelled?: boolean | undefined
  /** What goes on in it one after the other. */
  readonly parts?:
    | readonly {
        /** Such as '9:05'. */
        readonly from: string
        readonly title: string
        readonly href: string | undefined
        readonly speakers: string
      }[]
    | undefined
  /** Names it to scripts and to the button that stars it; absent where there is nothing to star. */
  readonly code?: string | undefined
  /** Whether it is starred, where the server knows; the browser adds the button elsewhere. */
  readonly starred?: boolean | undefined
  /** What scripts need to know of it: `data-facts`. */
  readonly facts?: string | undefined
  /** Said beside the length where no column says it. */
  readonly roomName?: string | undefined
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
  /** Tells whether times are shown in the visitor's own zone as well (island `local-time`). */
  readonly zone?: string | undefined
  readonly level?: 3 | 4 | undefined
}

/** One day: rooms beside each other and times below each other; on a phone a list in the order of time. */
export function AgendaGrid({ caption, rooms, sessions, timeOf, zone, level = 3 }: AgendaGridProps) {
  const t = translator(usePage().language, 'ui')
  const rows = agendaRows(
    rooms.map((room) => room.id),
    sessions,
  )
  const names = new Map(rooms.map((room) => [room.id, room.name]))
  const cancelled = t('agenda.cancelled')
  // Said once for each length, not for each session: that is most of the time this takes.
  const lengths = new Map<number, string>()
  const lengthOf = ({ start, end }: AgendaItem) => {
    const count = Math.round((end - start) / 60_000)
    const said = lengths.get(count) ?? t('agenda.minutes', { count })
    lengths.set(count, said)
    return said
  }
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
                <time
                  dateTime={new Date(row.start).toISOString().replace(':00.000Z', 'Z')}
                  data-zone={zone}
                >
                  {timeOf(row.start)}
                </time>
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
                        length={lengthOf(item)}
                        off={item.cancelled ? cancelled : undefined}
                        from={item.start === row.start ? undefined : timeOf(item.start)}
                        room={rooms.length > 1 ? names.get(item.room ?? '') : undefined}
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
  length: string
  off: string | undefined
  from: string | undefined
  room: string | undefined
}

function Slot({ session, wide, level, length, off, from, room }: SlotProps) {
  const Heading = `h${level}` as const
  const { kind = 'session', host, speakers, meta, href, title, lang, roomName } = session
  return (
    <article
      className={`slot ${kind}${wide ? ' wide' : ''}${off ? ' cancelled' : ''}`}
      id={`s-${session.id}`}
      data-session={session.code}
      data-facts={session.facts}
    >
      {host && <HostDot color={host.color} label={host.name} />}
      <Heading lang={lang}>
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
        {off && <b className="off">{`${off} · `}</b>}
        {[from, meta, length].filter(Boolean).join(' · ')}
        {roomName ? ` · ${roomName}` : room && <span className="in-room">{` · ${room}`}</span>}
      </p>
      {session.parts && session.parts.length > 0 && (
        <ol className="parts">
          {session.parts.map((part, at) => (
            <li key={at}>
              {part.from} {part.href ? <a href={part.href}>{part.title}</a> : part.title}
              {part.speakers && <span className="soft"> · {part.speakers}</span>}
            </li>
          ))}
        </ol>
      )}
      {session.code && session.starred !== undefined && (
        <StarButton code={session.code} title={title} on={session.starred} />
      )}
    </article>
  )
}
