import { writeFile } from 'node:fs/promises'
import { InvalidArgumentError, type Command } from 'commander'
import { timetableInstance, type TimetableInstance } from '../../engines/timetable/instance.ts'
import { readTimetable, writeTimetable } from '../../engines/timetable/result.ts'
import { scoreTimetable } from '../../engines/timetable/score-timetable.ts'
import { parse } from '../../platform/http/forms.ts'
import { invalidInput } from '../../shared/app-error.ts'
import { solveInstance } from '../threads/solve-instance.ts'
import { readJsonFile } from './read-json-file.ts'

/** `convite timetable solve|score`: timetables of published instances, without a database. */
export function addTimetable(program: Command): void {
  const timetable = program.command('timetable').description('make and score timetables of talks')
  timetable
    .command('solve')
    .argument('<instance>', 'a JSON file of a conference; docs/timetable.md tells its form')
    .option('--seconds <seconds>', 'how long to search', positive, 10)
    .option('--seed <seed>', 'the same seed tries the same moves', whole, 1)
    .requiredOption('--out <file>', 'where the result is written, as JSON')
    .description('search a good timetable')
    .action(runSolve)
  timetable
    .command('score')
    .argument('<instance>', 'the instance')
    .argument('<result>', 'a result of solve')
    .description('count a timetable anew, rule by rule')
    .action(runScore)
}

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0 && value <= 86_400))
    throw new InvalidArgumentError('It takes a number of seconds above 0, a day at most.')
  return value
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new InvalidArgumentError('It takes a whole number.')
  return value
}

async function readInstance(file: string): Promise<TimetableInstance> {
  const read = parse(timetableInstance, await readJsonFile(file))
  if (!read.ok) throw invalidInput(read.problems.slice(0, 10))
  return read.data
}

async function runSolve(
  file: string,
  { seconds, seed, out }: { seconds: number; seed: number; out: string },
) {
  const instance = await readInstance(file)
  const began = performance.now()
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  const { places, hard, soft, moves, threads } = await solveInstance(instance, {
    seed,
    seconds,
    signal: interrupted.signal,
  })
  const took = Math.round(performance.now() - began) / 1000
  // Nought has no sign.
  const [hardScore, softScore] = [0 - hard, 0 - soft]
  const talks = writeTimetable(instance, places)
  await writeFile(
    out,
    `${JSON.stringify({ talks, hard: hardScore, soft: softScore, seconds: took })}\n`,
  )
  console.log(
    `${hardScore} hard, ${softScore} soft, ${moves} moves weighed in ${took} s by ${threads} threads: ${out}`,
  )
}

async function runScore(file: string, resultFile: string) {
  const instance = await readInstance(file)
  const read = parse(readTimetable(instance), await readJsonFile(resultFile))
  if (!read.ok) throw invalidInput(read.problems.slice(0, 10))
  const { rules, hard, soft } = scoreTimetable(instance, read.data.talks)
  for (const [rule, its] of Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${rule}: ${its.hard} hard, ${its.soft} soft`)
  console.log(`${hard} hard, ${soft} soft`)
}
