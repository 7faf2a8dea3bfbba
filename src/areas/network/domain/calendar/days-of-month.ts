import { addDays } from '../../../../shared/time.ts'

/** The first and the last day of a month (YYYY-MM). */
export const daysOfMonth = (month: string): readonly [string, string] => [
  `${month}-01`,
  addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1),
]
