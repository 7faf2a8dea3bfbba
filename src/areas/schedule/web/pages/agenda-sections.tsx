import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { AgendaGrid } from '../../../../ui/agenda-grid.tsx'
import type { AgendaDay } from '../agenda-view.ts'

/** Each day of an agenda under its heading. */
export function AgendaSections({ days }: { days: readonly AgendaDay[] }) {
  const { language } = usePage()
  return days.map(({ day, rooms, sessions, timeOf }) => {
    const name = beginSentence(sayShortDay(language, day))
    return (
      <section className="section" key={day} id={`d-${day}`}>
        <h2>{name}</h2>
        <AgendaGrid caption={name} rooms={rooms} sessions={sessions} timeOf={timeOf} />
      </section>
    )
  })
}
