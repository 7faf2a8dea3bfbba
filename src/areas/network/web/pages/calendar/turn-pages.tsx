import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayMonth } from '../../../../../platform/i18n/dates.ts'
import { addDays } from '../../../../../shared/time.ts'
import { beginSentence } from '../../../../../shared/begin-sentence.ts'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { daysOfMonth } from '../../../domain/calendar/days-of-month.ts'
import { embedHref, viewHref } from './view-href.ts'

type Common = {
  readonly filter: CalendarFilter
  /** In a frame of another site, the next page opens in the same frame. */
  readonly inFrame?: boolean
}

function useHref(view: 'month' | 'year', { filter, inFrame = false }: Common) {
  const { language } = usePage()
  return (value: string) => {
    const query = new URLSearchParams(calendarQuery(filter))
    query.set(view, value)
    return inFrame
      ? { href: embedHref(language, view, query), target: '_self' }
      : { href: viewHref(language, view, query.toString()) }
  }
}

/** The month before, this one, the next. */
export function TurnMonth({ month, ...common }: Common & { readonly month: string }) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const to = useHref('month', common)
  const [first, last] = daysOfMonth(month)
  const [before, after] = [addDays(first, -1), addDays(last, 1)]
  return (
    <nav className="month-turn" aria-label={t('months')}>
      <a rel="prev" {...to(before.slice(0, 7))}>
        ← {sayMonth(language, before)}
      </a>
      <h2>{beginSentence(sayMonth(language, first))}</h2>
      <a rel="next" {...to(after.slice(0, 7))}>
        {sayMonth(language, after)} →
      </a>
    </nav>
  )
}

/** The year before, this one, the next. */
export function TurnYear({ year, ...common }: Common & { readonly year: number }) {
  const t = useTranslations('calendar')
  const to = useHref('year', common)
  return (
    <nav className="month-turn" aria-label={t('years')}>
      <a rel="prev" {...to(String(year - 1))}>
        ← {year - 1}
      </a>
      <strong>{year}</strong>
      <a rel="next" {...to(String(year + 1))}>
        {year + 1} →
      </a>
    </nav>
  )
}
