import type { ReactNode } from 'react'
import { Picado } from './picado.tsx'
import { QrImage } from './qr-image.tsx'

export type TicketProps = {
  readonly event: ReactNode
  readonly dates: ReactNode
  readonly place?: ReactNode | undefined
  /** Whose place it is. */
  readonly name: ReactNode
  /** The ticket type, then anything the door should see. */
  readonly kind?: ReactNode | undefined
  /** What the QR code says, and how a screen reader names it. */
  readonly code: {
    readonly text: string
    readonly label: string
    readonly shown?: string | undefined
  }
  /** Buttons below, such as the calendar entry. */
  readonly children?: ReactNode | undefined
}

/** A person's place as something to show at the door: paper with a cut edge, large code, large name. */
export function Ticket({ event, dates, place, name, kind, code, children }: TicketProps) {
  return (
    <article className="ticket">
      <Picado />
      <div className="ticket-body">
        <div>
          <p className="eyebrow">{event}</p>
          <p className="ticket-name">{name}</p>
          {kind && <p>{kind}</p>}
          <p className="ticket-when">
            <b>{dates}</b>
            {place && <span className="soft">{place}</span>}
          </p>
        </div>
        <div className="ticket-code">
          <QrImage text={code.text} label={code.label} />
          {code.shown && <p>{code.shown}</p>}
        </div>
      </div>
      {children && <div className="ticket-actions actions">{children}</div>}
    </article>
  )
}
