import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import type { Aim } from '../../engines/assignment/assignment-problem.ts'
import type { Clash } from '../../engines/assignment/clash.ts'
import { assignmentInstance, problemOfInstance } from '../../engines/assignment/instance.ts'
import { solveAssignment } from '../../engines/assignment/solve-assignment.ts'
import { parse } from '../../platform/http/forms.ts'
import { invalidInput } from '../../shared/app-error.ts'
import { StartError } from '../../platform/start-error.ts'
import { faultOfInstance } from './fault-of-instance.ts'
import { readJsonFile } from './read-json-file.ts'

/** `convite assignment solve INSTANCE.json`: reviewers for papers, without a database. */
export function addAssignment(program: Command): void {
  program
    .command('assignment')
    .description('assign reviewers to papers')
    .command('solve')
    .argument(
      '<instance>',
      'a JSON file with affinities, conflicts and loads; docs/assignment.md tells its fields',
    )
    .addOption(
      new Option(
        '--aim <aim>',
        'the highest total, or the best lot for the paper that is worst off',
      )
        .choices(['total', 'fair'] satisfies Aim[])
        .default('total' satisfies Aim),
    )
    .requiredOption('--out <file>', 'where the result is written, as JSON')
    .description('solve an instance')
    .action(runSolve)
}

async function runSolve(file: string, { aim, out }: { aim: Aim; out: string }) {
  const found = await readJsonFile(file)
  const fault = faultOfInstance(found)
  if (fault) throw new StartError(fault)
  const read = parse(assignmentInstance, found)
  if (!read.ok) throw invalidInput(read.problems.slice(0, 10))
  const began = performance.now()
  const result = solveAssignment(problemOfInstance(read.data), aim)
  const seconds = Math.round(performance.now() - began) / 1000
  if ('clashes' in result) {
    for (const clash of result.clashes) console.error(sayClash(clash))
    process.exitCode = 1
    return
  }
  await writeFile(out, `${JSON.stringify({ ...result, seconds })}\n`).catch((error: unknown) => {
    const { code = error } = error as { code?: unknown }
    throw new StartError(`${out} cannot be written (${String(code)}).`)
  })
  console.log(`Total ${result.total}, lowest paper ${result.lowest}, in ${seconds} s: ${out}`)
}

const sayClash = ({ kind, proposals, reviewers, needed, available }: Clash) =>
  kind === 'readers'
    ? `${proposals.length === 1 ? '1 paper needs' : `${proposals.length} papers need`} ${needed} reviews, ${proposals.length === 1 ? 'its' : 'their'} readers can give ${available}. Papers ${some(proposals)}; reviewers ${some(reviewers)}.`
    : `${reviewers.length} reviewers are to read ${needed} papers at least, there are ${available} for them. Reviewers ${some(reviewers)}.`

const some = (numbers: readonly number[]) =>
  numbers.length > 12
    ? `${numbers.slice(0, 12).join(', ')} and ${numbers.length - 12} more`
    : numbers.join(', ')
