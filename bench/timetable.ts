import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleConference } from '../src/engines/timetable/example-conference.ts'
import { exampleLargeConference } from '../src/engines/timetable/example-large-conference.ts'
import { explainTimetable } from '../src/engines/timetable/explain-timetable.ts'
import { timetableInstance, type TimetableInstance } from '../src/engines/timetable/instance.ts'
import { modelOfRules } from '../src/engines/timetable/model-of-rules.ts'
import { repairTimetable } from '../src/engines/timetable/repair-timetable.ts'
import { rulesOfInstance } from '../src/engines/timetable/rules-of-instance.ts'
import { writeTimetable } from '../src/engines/timetable/result.ts'
import { scoreTimetable } from '../src/engines/timetable/score-timetable.ts'
import { solveTimetable } from '../src/engines/timetable/solve-timetable.ts'
import { searchInThreads } from '../src/main/threads/search-in-threads.ts'
import { solveInstance } from '../src/main/threads/solve-instance.ts'
import { median, type Bench, type Figure } from './figure.ts'

const SEEDS = [1, 2, 3, 4, 5]

/** What the published instances are to reach, by the first word of their files: after how many seconds which soft score. */
const TARGETS: Readonly<Record<string, readonly { seconds: number; soft: number }[]>> = {
  '18talks': [{ seconds: 2, soft: -33_480 }],
  '36talks': [{ seconds: 2, soft: -210_405 }],
  '72talks': [
    { seconds: 10, soft: -757_500 },
    { seconds: 30, soft: -755_000 },
  ],
}

const clock = (seconds: number) => {
  const began = performance.now()
  return () => (performance.now() - began) / 1000 / seconds
}

/** Searches with each seed on all cores and has the results counted by the scorer. */
async function solveWithSeeds(
  name: string,
  instance: TimetableInstance,
  { seconds, soft }: { seconds: number; soft: number | undefined },
): Promise<Figure[]> {
  const scores = []
  for (const seed of SEEDS) {
    const { places } = await solveInstance(instance, { seed, seconds })
    scores.push(scoreTimetable(instance, writeTimetable(instance, places)))
  }
  const of = `${name}, ${seconds} s, ${SEEDS.length} seeds`
  const softs = scores.map((score) => score.soft)
  return [
    {
      what: `${of}: hard penalty, the worst`,
      measured: Math.max(...scores.map(({ hard }) => 0 - hard)),
      target: 0,
      must: 'stay-below',
    },
    {
      what: `${of}: soft score, the median`,
      measured: median(softs),
      target: soft ?? 0,
      must: soft === undefined ? 'inform' : 'reach',
      detail: softs.join(', '),
    },
  ]
}

/** How many moves one thread weighs, and what it takes to mend that timetable when a speaker cannot come on a day. */
function searchAndRepair(name: string, instance: TimetableInstance): Figure[] {
  const ruled = rulesOfInstance(instance)
  const began = process.cpuUsage()
  const { places, moves, hard } = solveTimetable(modelOfRules(ruled), { seed: 1, spent: clock(5) })
  const used = process.cpuUsage(began)
  const lost = instance.talks[2]!.speakers[0]!
  const at = Math.floor(places[2]! / ruled.rooms)
  const isHis = (talk: number) => instance.talks[talk]!.speakers.includes(lost)
  const start = performance.now()
  const repaired = repairTimetable(
    modelOfRules({
      ...ruled,
      rules: [
        ...ruled.rules,
        {
          name: 'away',
          level: 'hard',
          of: 'alone',
          cost: (talk, slot) =>
            isHis(talk) && ruled.slots[slot]!.day === ruled.slots[at]!.day ? 100 : 0,
        },
      ],
    }),
    places,
    { seed: 1, spent: clock(1) },
  )
  const took = (performance.now() - start) / 1000
  const detail = `hard ${hard} before, ${repaired.hard} after`
  return [
    {
      what: `${name}: moves weighed in a second of one core`,
      measured: moves / ((used.user + used.system) / 1e6),
      target: 1_000_000,
      must: 'reach',
    },
    {
      what: `${name}: a speaker cannot come on a day, repaired in`,
      measured: took,
      target: 1,
      must: 'stay-below',
      unit: 's',
      detail,
    },
    {
      what: `${name}: talks moved by that`,
      measured: repaired.hard > 0 ? Infinity : repaired.moved.length,
      target: 3,
      must: 'stay-below',
      detail: `fewest: ${repaired.isFewest}`,
    },
  ]
}

/** A conference of the largest size: valid soon, and good well before the end of its time. */
async function solveLarge(): Promise<Figure[]> {
  const size = { talks: 400, rooms: 20, people: 8000, stars: 12 }
  const file = new URL('./large-conference-solver.ts', import.meta.url)
  const solveFor = (seconds: number) => searchInThreads(file, { size }, { seed: 1, seconds })
  const short = await solveFor(5)
  const middle = await solveFor(20)
  const long = await solveFor(60)
  const ruled = exampleLargeConference(1, size)
  const explained = performance.now()
  explainTimetable(ruled, long.places, { talks: [7], others: 5 })
  return [
    {
      what: '400 talks, 20 rooms, 8,000 people: hard penalty after 5 s',
      measured: short.hard,
      target: 0,
      must: 'stay-below',
    },
    {
      what: '400 talks: soft penalty after 20 s, as a ratio to that after 60 s',
      measured: middle.soft / long.soft,
      target: 1.02,
      must: 'stay-below',
      detail: `hard ${middle.hard}, ${long.hard}`,
    },
    {
      what: '400 talks: one talk explained',
      measured: performance.now() - explained,
      target: 300,
      must: 'stay-below',
      unit: 'ms',
    },
  ]
}

async function measureInstance(name: string, instance: TimetableInstance): Promise<Figure[]> {
  const figures: Figure[] = []
  const targets = TARGETS[name.split('-')[0]!] ?? [{ seconds: 10, soft: undefined }]
  for (const target of targets) figures.push(...(await solveWithSeeds(name, instance, target)))
  if (instance.talks.length === 72) figures.push(...searchAndRepair(name, instance))
  return figures
}

/** Timetables: the instances of a folder, or a made conference of 72 talks; and the largest conference. */
export const timetable: Bench = {
  name: 'timetable',
  async measure() {
    const folder = process.argv[3]
    const figures: Figure[] = []
    if (!folder)
      figures.push(
        ...(await measureInstance('72 made talks', exampleConference(1, { talks: 72, rooms: 10 }))),
      )
    else
      for (const file of (await readdir(folder))
        .filter((one) => one.endsWith('.json'))
        .toSorted()) {
        const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
        figures.push(...(await measureInstance(file, timetableInstance.parse(content))))
      }
    return [...figures, ...(await solveLarge())]
  },
}
