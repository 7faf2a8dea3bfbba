import type { CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { CalendarPage } from '../../../queries/calendar.ts'
import { CalendarFrame, type CalendarChoices } from './calendar-frame.tsx'
import { MonthGrid } from './month-grid.tsx'
import { TurnMonth } from './turn-pages.tsx'

type Props = {
  /** YYYY-MM. */
  readonly month: string
  readonly filter: CalendarFilter
  readonly list: CalendarPage
  readonly choices: CalendarChoices
  readonly mayEdit: boolean
}

/** A month of the calendar, and the way to those before and after it. */
export function CalendarMonth({ month, filter, list, choices, mayEdit }: Props) {
  const shown = { ...filter, from: null, to: null, time: 'upcoming' as const }
  return (
    <CalendarFrame
      view="month"
      filter={shown}
      feeds={filter}
      keep={{ month }}
      choices={choices}
      mayEdit={mayEdit}
    >
      <TurnMonth month={month} filter={shown} />
      <MonthGrid month={month} list={list} filter={shown} />
    </CalendarFrame>
  )
}
