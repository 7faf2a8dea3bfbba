import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { AgendaGrid } from '../../../../ui/agenda-grid.tsx'
import type { AgendaDay } from '../agenda-view.ts'

type AgendaSectionsProps = {
  readonly days: readonly AgendaDay[]
  /** The event's zone, where the visitor's own time is to stand beside its times. */
  readonly zone?: string | undefined
}

/** Each part of an agenda under its heading: a day, or what has something in common. */
export function AgendaSections({ days, zone }: AgendaSectionsProps) {
  const { language } = usePage()
  return days.map(({ day, key, heading, rooms, sessions, timeOf }) => {
    const name = heading ?? beginSentence(sayShortDay(language, day))
    return (
      <section className="section" key={key} id={`d-${key}`} data-day={day}>
        <h2>{name}</h2>
        <AgendaGrid caption={name} rooms={rooms} sessions={sessions} timeOf={timeOf} zone={zone} />
      </section>
    )
  })
}
