import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleConference } from '../src/engines/timetable/example-conference.ts'
import { exampleLargeConference } from '../src/engines/timetable/example-large-conference.ts'
import { timetableInstance, type TimetableInstance } from '../src/engines/timetable/instance.ts'
import { modelOfRules } from '../src/engines/timetable/model-of-rules.ts'
import { rulesOfInstance } from '../src/engines/timetable/rules-of-instance.ts'
import { writeTimetable } from '../src/engines/timetable/result.ts'
import { scoreTimetable } from '../src/engines/timetable/score-timetable.ts'
import { solveTimetable } from '../src/engines/timetable/solve-timetable.ts'
import { median, type Bench, type Figure } from './figure.ts'

const SECONDS = 10
const SEEDS = [1, 2, 3, 4, 5]

/** Searches with each seed for ten seconds and has the results counted by the scorer. */
function solveWithSeeds(name: string, instance: TimetableInstance): Figure[] {
  const model = modelOfRules(rulesOfInstance(instance))
  const runs = SEEDS.map((seed) => {
    const began = performance.now()
    const seconds = () => (performance.now() - began) / 1000
    const { places, moves } = solveTimetable(model, { seed, spent: () => seconds() / SECONDS })
    const perSecond = moves / seconds()
    return { ...scoreTimetable(instance, writeTimetable(instance, places)), perSecond }
  })
  return [
    {
      what: `${name}: soft score after ${SECONDS} s, median of ${SEEDS.length} seeds`,
      measured: median(runs.map(({ soft }) => soft)),
      target: 0,
      must: 'inform',
      detail: `hard ${runs.map(({ hard }) => hard).join(', ')}`,
    },
    {
      what: `${name}: moves weighed a second`,
      measured: median(runs.map(({ perSecond }) => perSecond)),
      target: 1_000_000,
      must: 'reach',
    },
  ]
}

/** A conference of the largest size: valid soon, and good well before the end of its time. */
function solveLarge(): Figure[] {
  const model = modelOfRules(
    exampleLargeConference(1, { talks: 400, rooms: 20, people: 8000, stars: 12 }),
  )
  const solveFor = (allowed: number) => {
    const began = performance.now()
    return solveTimetable(model, {
      seed: 1,
      spent: () => (performance.now() - began) / 1000 / allowed,
    })
  }
  const [short, middle, long] = [solveFor(5), solveFor(20), solveFor(60)]
  return [
    {
      what: '400 talks, 20 rooms, 8,000 people: hard penalty after 5 s',
      measured: short.hard,
      target: 1,
      must: 'stay-below',
    },
    {
      what: '400 talks: soft penalty after 20 s, as a ratio to that after 60 s',
      measured: middle.soft / long.soft,
      target: 1.02,
      must: 'stay-below',
      detail: `hard ${middle.hard}, ${long.hard}`,
    },
  ]
}

/** Timetables: the instances of a folder, or a made conference of 72 talks. */
export const timetable: Bench = {
  name: 'timetable',
  async measure() {
    const folder = process.argv[3]
    if (!folder)
      return [
        ...solveWithSeeds('72 made talks', exampleConference(1, { talks: 72, rooms: 10 })),
        ...solveLarge(),
      ]
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()
    const figures: Figure[] = []
    for (const file of files) {
      const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
      figures.push(...solveWithSeeds(file, timetableInstance.parse(content)))
    }
    return figures
  },
}
