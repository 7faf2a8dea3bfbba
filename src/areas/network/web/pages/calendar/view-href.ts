export const calendarViews = ['list', 'month', 'year', 'map', 'calls'] as const
export type CalendarView = (typeof calendarViews)[number]

/** The address of a view with a filter. */
export const viewHref = (language: string, view: CalendarView, query: string): string =>
  `/${language}/calendar${view === 'list' ? '' : `/${view}`}${query && `?${query}`}`

/** The address of a view in a frame of another site. */
export function embedHref(
  language: string,
  view: CalendarView | 'roadmap',
  query: URLSearchParams | string,
): string {
  const all = new URLSearchParams([
    ...new URLSearchParams(query),
    ...(view === 'list' ? [] : [['view', view] as [string, string]]),
  ])
  // Month and year stand behind the view, as the addresses that are kept have them.
  for (const at of ['month', 'year']) {
    const value = all.get(at)
    if (value === null) continue
    all.delete(at)
    all.set(at, value)
  }
  return `/${language}/calendar/embed${all.size > 0 ? `?${all}` : ''}`
}
