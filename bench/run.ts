import { agenda } from './agenda.ts'
import { assignment } from './assignment.ts'
import { calendar } from './calendar.ts'
import { editor } from './editor.ts'
import { importConferences } from './import-conferences.ts'
import { kiosk } from './kiosk.ts'
import { publicPages } from './public-pages.ts'
import { registrationRush } from './registration-rush.ts'
import { reviews } from './reviews.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { similarity } from './similarity.ts'
import { themes } from './themes.ts'
import { timetable } from './timetable.ts'
import type { Bench, Figure } from './figure.ts'

const benches: readonly Bench[] = [
  registrationRush,
  agenda,
  publicPages,
  calendar,
  importConferences,
  rules,
  reviews,
  similarity,
  search,
  themes,
  kiosk,
  assignment,
  editor,
  timetable,
]

const [wanted] = process.argv.slice(2)
const chosen = benches.filter(({ name }) => wanted === undefined || name === wanted)
if (chosen.length === 0) {
  console.error(
    `No benchmark is called ${wanted}; there are ${benches.map((b) => b.name).join(', ')}.`,
  )
  process.exit(1)
}

const figures: Figure[] = []
for (const bench of chosen) {
  console.log(`Measuring ${bench.name} …`)
  figures.push(...(await bench.measure()))
}

const sign = { reach: '≥', 'stay-below': '≤', inform: '' } as const
const met = ({ must, measured, target }: Figure) =>
  must === 'inform'
    ? ''
    : (must === 'reach' ? measured >= target : measured <= target)
      ? 'yes'
      : 'NO'
const said = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))

console.table(
  figures.map((figure) => ({
    what: figure.what,
    measured: `${said(figure.measured)}${figure.unit ? ` ${figure.unit}` : ''}`,
    target: figure.must === 'inform' ? '' : `${sign[figure.must]} ${figure.target}`,
    met: met(figure),
    detail: figure.detail ?? '',
  })),
)
process.exitCode = figures.some((figure) => met(figure) === 'NO') ? 1 : 0
