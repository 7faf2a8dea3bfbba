import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleConference } from '../src/engines/timetable/example-conference.ts'
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

/** Timetables: the instances of a folder, or a made conference of 72 talks. */
export const timetable: Bench = {
  name: 'timetable',
  async measure() {
    const folder = process.argv[3]
    if (!folder)
      return solveWithSeeds('72 made talks', exampleConference(1, { talks: 72, rooms: 10 }))
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()
    const figures: Figure[] = []
    for (const file of files) {
      const content: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
      figures.push(...solveWithSeeds(file, timetableInstance.parse(content)))
    }
    return figures
  },
}
