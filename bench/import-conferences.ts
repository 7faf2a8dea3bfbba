import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CalendarReport } from '../src/areas/network/domain/calendar/import-report.ts'
import type { Bench } from './figure.ts'
import { startConvite } from './start-convite.ts'

const program = fileURLToPath(new URL('../dist/server/cli.js', import.meta.url))
const topics =
  'android css data devops dotnet general golang ios java javascript php python ruby rust security ux'
const years = Array.from({ length: 12 }, (_, at) => 2013 + at)
const rowsOfAList = 30

/**
 * Twelve years of lists of conferences (those in the folder CONFERENCES, or 5,760 rows as the real ones are: one event in up to
 * three topics, cities written in two ways), taken in with the command, twice.
 */
export const importConferences: Bench = {
  name: 'import-conferences',
  async measure() {
    const convite = await startConvite()
    const work = await mkdtemp(join(tmpdir(), 'conferences-'))
    try {
      const lists = process.env['CONFERENCES'] ?? (await writeLists(join(work, 'lists')))
      const first = await take(lists, convite.folder, join(work, 'first.json'))
      const second = await take(lists, convite.folder, join(work, 'second.json'))
      const counted = Object.values(first.report.totals).reduce((a, b) => a + b)
      const { added, changed } = second.report.events
      return [
        {
          what: 'Twelve years of conferences, first import',
          measured: first.seconds,
          target: 20,
          must: 'stay-below',
          unit: 's',
          detail: Object.entries(first.report.totals)
            .map(([outcome, count]) => `${count} ${outcome}`)
            .join(', '),
        },
        {
          what: 'Twelve years of conferences, again',
          measured: second.seconds,
          target: 20,
          must: 'stay-below',
          unit: 's',
        },
        {
          what: 'Rows without an outcome',
          measured: first.report.rows.length - counted,
          target: 0,
          must: 'stay-below',
          detail: `${first.report.rows.length} rows`,
        },
        {
          what: 'Events that the second import changed',
          measured: added + changed,
          target: 0,
          must: 'stay-below',
        },
      ]
    } finally {
      await convite.stop()
      await rm(work, { recursive: true, force: true })
    }
  },
}

async function take(lists: string, folder: string, report: string) {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [program, 'import', 'conferences', lists, '--report', report],
    {
      env: { ...process.env, NODE_ENV: 'production', CONVITE_DATA: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The import ended with ${code}`)
  const seconds = (performance.now() - started) / 1_000
  return { seconds, report: JSON.parse(await readFile(report, 'utf8')) as CalendarReport }
}

async function writeLists(folder: string): Promise<string> {
  const cities = [
    ['Lima', 'Peru'],
    ['São Paulo', 'Brazil'],
    ['Sao Paulo', 'Brazil'],
    ['Berlin', 'Germany'],
    ['New York', 'U.S.A.'],
  ] as const
  for (const year of years) {
    await mkdir(join(folder, String(year)), { recursive: true })
    for (const [at, topic] of topics.split(' ').entries()) {
      const rows = Array.from({ length: rowsOfAList }, (_, row) => {
        // Neighbouring lists share a third of their events.
        const n = row % 3 === 0 ? row : row + at * rowsOfAList
        const [city, country] = cities[n % cities.length]!
        const two = (number: number) => String(number).padStart(2, '0')
        const day = `${year}-${two(1 + (n % 12))}-${two(1 + (n % 27))}`
        return {
          name: `Conference ${n}`,
          url: `https://conference-${n}.example/${year}`,
          startDate: day,
          ...(n % 7 > 0 && { endDate: day }),
          ...(n % 11 === 0 ? { online: true } : { city, country }),
          locales: n % 2 === 0 ? 'EN, ES' : 'EN,ES',
        }
      })
      await writeFile(join(folder, String(year), `${topic}.json`), JSON.stringify(rows))
    }
  }
  return folder
}
