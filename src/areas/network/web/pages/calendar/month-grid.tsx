import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../../platform/i18n/dates.ts'
import { daysBetween } from '../../../../../shared/time.ts'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { daysOfMonth } from '../../../domain/calendar/days-of-month.ts'
import type { CalendarPage } from '../../../queries/calendar.ts'
import { useEntryLine } from './entry-lines.tsx'
import { viewHref } from './view-href.ts'

type Props = {
  /** YYYY-MM. */
  readonly month: string
  readonly list: CalendarPage
  /** Without days: the month is said apart. */
  readonly filter: CalendarFilter
}

// More in one day are counted; the list has them.
const mostInADay = 4

/** A month as weeks of seven days; on a phone the days that have something, one below the other. */
export function MonthGrid({ month, list, filter }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const [first, last] = daysOfMonth(month)
  // Weeks begin on Monday.
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weekdays = daysBetween('2024-01-01', '2024-01-07').map(
    (day) => sayShortDay(language, day).split(/[\s,]/u)[0]!,
  )
  return (
    <>
      {list.entries.length === 0 && <p className="soft">{t('monthEmpty')}</p>}
      <nav className={`month-small before-${before}`} aria-label={t('daysWithEvents')}>
        {daysBetween(first, last).map((day) =>
          list.entries.some(({ event }) => takesPlaceOn(event, day)) ? (
            <a key={day} href={`#day-${day}`} aria-label={sayShortDay(language, day)}>
              {Number(day.slice(8))}
            </a>
          ) : (
            <span key={day}>{Number(day.slice(8))}</span>
          ),
        )}
      </nav>
      <div className="month">
        <div className="month-head" aria-hidden="true">
          {weekdays.map((name) => (
            <span key={name}>{name.slice(0, 3)}</span>
          ))}
        </div>
        <ol className={`month-days before-${before}`}>
          {daysBetween(first, last).map((day) => (
            <Day key={day} day={day} list={list} filter={filter} />
          ))}
        </ol>
      </div>
      {list.more && <p className="soft">{t('monthMore')}</p>}
    </>
  )
}

const takesPlaceOn = (
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
  day: string,
) => startsOn !== null && endsOn !== null && startsOn <= day && day <= endsOn

function Day({ day, list, filter }: { day: string; list: CalendarPage; filter: CalendarFilter }) {
  const t = useTranslations('calendar')
  const lineOf = useEntryLine()
  const { language } = usePage()
  const lines = list.entries
    .filter(({ event }) => takesPlaceOn(event, day))
    .map(lineOf)
    .toSorted((a, b) => Number(b.own) - Number(a.own))
  const more = lines.length - mostInADay
  return (
    <li id={`day-${day}`} className={lines.length > 0 ? undefined : 'free'}>
      <time dateTime={day}>
        <span className="month-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span className="month-name">{sayShortDay(language, day)}</span>
      </time>
      {lines.slice(0, mostInADay).map((line) => (
        <a key={line.id} href={line.href} className={line.own ? 'own' : undefined}>
          {line.name}
        </a>
      ))}
      {more > 0 && (
        <a
          className="more"
          href={viewHref(
            language,
            'list',
            calendarQuery({ ...filter, time: 'all', from: day, to: day }),
          )}
        >
          {t('moreThatDay', { count: more })}
        </a>
      )}
    </li>
  )
}
