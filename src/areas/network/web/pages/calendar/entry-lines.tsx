import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry, sayDayAndMonth, sayDays } from '../../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../../shared/localized-text.ts'
import { dayOf } from '../../../../../shared/time.ts'
import type { CalendarEntry } from '../../../queries/calendar.ts'

/** What a line says of an event, whoever holds it. */
export function useEntryLine() {
  const t = useTranslations('calendar')
  const { language } = usePage()
  return ({ kind, event }: CalendarEntry) => ({
    id: event.id,
    own: kind === 'own',
    name: kind === 'own' ? textIn(event.name, language) : event.name,
    href:
      kind === 'own'
        ? `/${language}/events/${event.slug}`
        : `/${language}/calendar/events/${event.id}`,
    startsOn: event.startsOn ?? '',
    endsOn: event.endsOn ?? '',
    place:
      event.attendance === 'online'
        ? t('online')
        : [event.city, sayCountry(language, event.country)].filter(Boolean).join(', '),
    callClosesOn:
      kind === 'own'
        ? event.callClosesAt && dayOf(event.callClosesAt, event.timeZone)
        : event.callClosesOn,
    cancelled: event.cancelled,
  })
}

type Props = {
  readonly entries: readonly CalendarEntry[]
  /** The day that counts is the one on which the call closes. */
  readonly closing?: boolean
}

/** Events as short lines: the day, the name, the place. Those of this network stand out. */
export function EntryLines({ entries, closing = false }: Props) {
  const t = useTranslations('calendar')
  const lineOf = useEntryLine()
  const { language } = usePage()
  return (
    <ul className="entry-lines">
      {entries.map((entry) => {
        const line = lineOf(entry)
        const day = (closing && line.callClosesOn) || line.startsOn
        return (
          <li key={line.id} className={line.own ? 'own' : undefined}>
            <time
              dateTime={day}
              title={
                closing ? t('fields.callClosesOn') : sayDays(language, line.startsOn, line.endsOn)
              }
            >
              {sayDayAndMonth(language, day)}
            </time>
            <span>
              <a href={line.href}>{line.name}</a>
              {line.place && <span className="soft"> · {line.place}</span>}
              {line.cancelled && <span className="soft"> · {t('cancelled')}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
