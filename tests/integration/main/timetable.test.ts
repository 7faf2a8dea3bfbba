import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { exampleConferenceFile } from '../../../src/engines/timetable/example-conference.ts'
import { timetableInstance } from '../../../src/engines/timetable/instance.ts'
import { scoreTimetable } from '../../../src/engines/timetable/score-timetable.ts'
import { projectFolder } from '../../../src/platform/project-folder.ts'

// Each test starts whole programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convite-timetable-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  new Promise<{ code: unknown; said: string }>((resolve) => {
    const program = ['src/main/cli.ts', 'timetable', ...args]
    execFile(process.execPath, program, { cwd: projectFolder() }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: `${stdout}${stderr}`.replaceAll(folder, '…') }),
    )
  })

/** Writes a value as JSON; answers the file. */
async function written(name: string, value: unknown) {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(value))
  return file
}

test('what solve writes is what score counts', async () => {
  const content = exampleConferenceFile(5, { talks: 24, rooms: 4 })
  const file = await written('instance.json', content)
  const out = join(folder, 'result.json')
  expect(await run('solve', file, '--seconds', '0.5', '--seed', '7', '--out', out)).toMatchObject({
    code: 0,
  })
  const { talks, ...said } = JSON.parse(await readFile(out, 'utf8'))
  expect(said).toEqual({
    hard: expect.any(Number),
    soft: expect.any(Number),
    seconds: expect.any(Number),
  })
  const instance = timetableInstance.parse(structuredClone(content))
  const { hard, soft } = scoreTimetable(instance, talks)
  expect({ hard: said.hard, soft: said.soft }).toEqual({ hard, soft })
  const scored = await run('score', file, out)
  expect(scored).toMatchObject({ code: 0 })
  expect(scored.said.trimEnd().split('\n').at(-1)).toBe(`${hard} hard, ${soft} soft`)
})

test.each([
  ['no file', ['solve', '/nowhere.json'], '/nowhere.json cannot be read.'],
  ['no time', ['solve', '/nowhere.json', '--seconds', '0'], 'above 0'],
  ['a seed that is none', ['solve', '/nowhere.json', '--seed', 'x'], 'whole number'],
])('%s: said in a sentence', async (_, args, sentence) => {
  const { code, said } = await run(...args, '--out', join(folder, 'nothing.json'))
  expect(code).not.toBe(0)
  expect(said).toContain(sentence)
})
