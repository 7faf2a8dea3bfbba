import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, launch } from './launch.mjs'
import { install } from './launcher/install.mjs'
import { project, say } from './launcher/project.mjs'
import { findNode, run } from './launcher/run.mjs'

const results = mkdtempSync(join(tmpdir(), 'convite-test-'))
const vitest = (name, ...args) => ({
  name,
  command: [
    'vitest/vitest.mjs',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
  ],
  results: join(results, `${name}.json`),
})

/**
 * What `npm test` does, in order: a name, and a program under node_modules or a script of ours with its arguments.
 * `npm run check` stops before the build: what can be said without running the product.
 */
const allSteps = [
  { name: 'format', command: ['oxfmt/bin/oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint/bin/oxlint'] },
  { name: 'types', command: ['typescript-native/bin/tsc', '--noEmit'] },
  vitest('rules', '--project', 'rules'),
  { name: 'unused', command: ['knip/bin/knip.js'] },
  { name: 'build', run: build },
  vitest('unit', '--project', 'unit'),
  vitest('integration', '--project', 'integration'),
  vitest('browser', '--project', 'e2e'),
]

const quick = process.argv.includes('--quick')
const steps = quick
  ? allSteps.slice(
      0,
      allSteps.findIndex(({ name }) => name === 'build'),
    )
  : allSteps

launch(async () => {
  await install({ development: true })
  const done = []
  for (const step of steps) {
    say(`\n=== ${step.name}`)
    const began = Date.now()
    const code = await (step.run ? step.run() : runStep(step.command))
    done.push({ ...step, code, seconds: (Date.now() - began) / 1000, ...counts(step, code) })
    if (code !== 0) break
  }
  rmSync(results, { recursive: true, force: true })
  return summary(done)
})

const runStep = ([program, ...args]) =>
  run(findNode(), [join(project, 'node_modules', program), ...args], { cwd: project })

// A check that failed without counting tests counts as one.
function counts(step, code) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(step.results, 'utf8'))
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 }
  }
}

function summary(done) {
  say('')
  for (const { name, code, seconds } of done)
    say(
      `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`,
    )
  for (const { name } of steps.slice(done.length)) say(`not run ${name}`)
  const sum = (key) => done.reduce((total, step) => total + step[key], 0)
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  return done.every(({ code }) => code === 0) && done.length === steps.length ? 0 : 1
}
