import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  assignmentInstance,
  type AssignmentInstance,
} from '../../../src/engines/assignment/instance.ts'
import { checkAssignment } from '../../../src/engines/assignment/check-assignment.ts'
import { projectFolder } from '../../../src/platform/project-folder.ts'
import { committee } from '../../../src/engines/assignment/example-committee.ts'

// Each test starts a whole program, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convite-assignment-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the command on an instance; answers what it said and where it wrote. */
async function solve(instance: unknown, ...options: string[]) {
  const file = join(folder, 'instance.json')
  const out = join(folder, 'result.json')
  await rm(out, { force: true })
  await writeFile(file, typeof instance === 'string' ? instance : JSON.stringify(instance))
  const args = ['src/main/cli.ts', 'assignment', 'solve', file, '--out', out, ...options]
  return new Promise<{ code: unknown; said: string; out: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: projectFolder() }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: `${stdout}${stderr}`.replaceAll(folder, '…'), out }),
    )
  })
}

const instance = committee(3, {
  papers: 30,
  reviewers: 10,
  reviewsPerPaper: 3,
  minimumLoad: 8,
  maximumLoad: 10,
})

test.each(['total', 'fair'])('aim %s: the result is a valid assignment', async (aim) => {
  const { code, out } = await solve(instance, '--aim', aim)
  expect(code).toBe(0)
  const { assignment, ...said } = JSON.parse(await readFile(out, 'utf8'))
  expect(checkAssignment(instance, assignment)).toEqual({
    total: expect.closeTo(said.total, 9),
    lowest: expect.closeTo(said.lowest, 9),
    breaches: [],
  })
  expect(said).toEqual({
    total: expect.any(Number),
    lowest: expect.any(Number),
    seconds: expect.any(Number),
  })
})

test('a minimum load is nought unless the file says otherwise', () => {
  const { minimumLoad: _, ...without } = instance
  expect(assignmentInstance.parse(without).minimumLoad).toBe(0)
})

const overloaded: AssignmentInstance = { ...instance, minimumLoad: 0, maximumLoad: 8 }

test.each([
  ['too few reviewers', overloaded, '30 papers need 90 reviews, their readers can give 80.'],
  ['no JSON', '{', '…/instance.json is not JSON.'],
  [
    'a row too short',
    { ...instance, affinity: [[1]] },
    'affinity must be a list of 30 rows, one for each paper.',
  ],
  [
    'fields missing',
    { papers: 2 },
    'The instance lacks reviewers, reviewsPerPaper, maximumLoad, and affinity.',
  ],
  ['no object', [], 'An instance is a JSON object with papers, reviewers,'],
  [
    'more reviews than reviewers',
    { ...instance, reviewsPerPaper: 11 },
    'Each paper needs 11 different reviewers, and there are only 10.',
  ],
  [
    'bounds the wrong way round',
    { ...instance, minimumLoad: 11 },
    'The minimum load of 11 is above the maximum load of 10.',
  ],
  [
    'a minimum that there is not enough for',
    { ...instance, minimumLoad: 10 },
    '10 reviewers are to read 100 papers at least, there are 90 for them.',
  ],
  [
    'no number',
    { ...instance, affinity: instance.affinity.map((row) => row.map(() => null)) },
    'The affinity of paper 0 and reviewer 0 must be a number between -1e9 and 1e9, not null.',
  ],
  [
    'a conflict of nobody',
    { ...instance, conflicts: [[0, 10]] },
    'The conflict [0,10] is no pair of a paper below 30 and a reviewer below 10.',
  ],
  [
    'half a load',
    { ...instance, maximumLoad: 9.5 },
    'maximumLoad must be a whole number from 0 on, not 9.5.',
  ],
  ['an aim that is none', instance, 'Allowed choices are total, fair'],
] as const)('%s: said in a sentence, nothing written', async (name, wrong, sentence) => {
  const options = name.startsWith('an aim') ? ['--aim', 'best'] : []
  const { code, said, out } = await solve(wrong, ...options)
  expect(code).not.toBe(0)
  expect(said).toContain(sentence)
  expect(said).not.toContain('    at ')
  await expect(readFile(out)).rejects.toThrow('ENOENT')
})

test('a folder that is not there is said, not a stack', async () => {
  const { code, said } = await solve(instance, '--out', '/nowhere/result.json')
  expect([code, said]).toEqual([1, '/nowhere/result.json cannot be written (ENOENT).\n'])
})

test('scores that are all the same, none, or below nought are as good as others', async () => {
  for (const value of [1, 0, -2]) {
    const { code, out } = await solve(
      { ...instance, affinity: instance.affinity.map((row) => row.map(() => value)) },
      '--aim',
      'fair',
    )
    const { total, lowest } = JSON.parse(await readFile(out, 'utf8'))
    expect([code, total, lowest]).toEqual([0, 90 * value, 3 * value])
  }
})
