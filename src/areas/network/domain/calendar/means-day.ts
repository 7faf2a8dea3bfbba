import type ICAL from 'ical.js'

/**
 * Whether a rule that begins on `start` means the month and the day of a date. Of yearly rules the parser makes 2 March of
 * 30 February; RFC 5545 (3.3.10) passes over days that are none.
 */
export function meansDay(rule: ICAL.Recur, start: ICAL.Time, date: ICAL.Time): boolean {
  if (rule.freq !== 'YEARLY') return true
  const asked = (name: string): number[] => rule.getComponent(name).map(Number)
  const [months, days] = [asked('BYMONTH'), asked('BYMONTHDAY')]
  const others = ['BYDAY', 'BYWEEKNO', 'BYYEARDAY'].some((name) => asked(name).length > 0)
  if (days.length === 0 && !others) {
    days.push(start.day)
    if (months.length === 0) months.push(start.month)
  }
  const length = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()
  return (
    (months.length === 0 || months.includes(date.month)) &&
    (days.length === 0 || days.includes(date.day) || days.includes(date.day - length - 1))
  )
}
