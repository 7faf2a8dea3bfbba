import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { listen } from '../../../src/main/listen.ts'
import { projectFolder } from '../../../src/platform/project-folder.ts'

const npx = join(projectFolder(), 'bin/convite.mjs')
const npmStart = join(projectFolder(), 'scripts/start.mjs')
// Each test starts whole programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 })

let dataFolder = ''
let port = 0
let running: ChildProcess[] = []

// The first call may have to build.
beforeAll(async () => {
  await call(npx, ['--help'])
}, 120_000)
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'convite-launch-'))
  await chmod(dataFolder, 0o711)
  const probe = createServer()
  port = await listen(probe, { port: 0, host: undefined })
  await new Promise((closed) => probe.close(closed))
})
afterEach(async () => {
  for (const child of running) {
    child.kill('SIGTERM')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  running = []
  await rm(dataFolder, { recursive: true, force: true })
})

const spawnConvite = (
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
) => {
  const child = spawn(process.execPath, [program, ...args], {
    env: {
      PATH: process.env['PATH'],
      CONVITE_DATA: dataFolder,
      CONVITE_DEMO: 'off',
      LOG_LEVEL: 'error',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (bytes) => (said.out += bytes))
  child.stderr.on('data', (bytes) => (said.err += bytes))
  return { child, said }
}

/** Runs a command to its end. */
async function call(program: string, args: readonly string[], env: Record<string, string> = {}) {
  const { child, said } = spawnConvite(program, args, env)
  const [code] = await once(child, 'close')
  return { code, ...said }
}

/** Starts Convite as npm start does, until it answers. */
async function start() {
  const { child, said } = spawnConvite(npmStart, [])
  await expect.poll(() => said.out, { timeout: 60_000 }).toContain('Ctrl-C stops it.')
  return { child, said }
}

const answers = async () => (await fetch(`http://localhost:${port}/healthz`)).status

test('it starts, says where it is, and stops cleanly on Ctrl-C', async () => {
  const { child, said } = await start()
  expect(await answers()).toEqual(200)
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
  expect({ ...said, out: said.out.replace(/\(\d+ migrations\)/, '') }).toEqual({
    out:
      `Starting Convite\nCreating the database in ${dataFolder}/postgres\nBrought the database up to date \n` +
      `Convite runs at http://localhost:${port}\nData lies in ${dataFolder}\nCtrl-C stops it.\n` +
      'Stopping Convite\nStopped.\n',
    err: '',
  })
})

test('a second start beside the first says so and fails', async () => {
  await start()
  const second = await call(npmStart, [])
  expect({ ...second, err: second.err.replace(/\d+\)/, 'N)') }).toEqual({
    code: 1,
    out: 'Starting Convite\n',
    err: `Convite already runs on ${dataFolder} (process N): stop it first, or name another folder with CONVITE_DATA.\n`,
  })
})

test('a taken port is told in one sentence', async () => {
  const other = createServer()
  await listen(other, { port, host: undefined })
  const { code, err } = await call(npmStart, [])
  await new Promise((closed) => other.close(closed))
  expect({ code, err }).toEqual({
    code: 1,
    err: `Port ${port} is taken by another program: stop that, or choose another port with PORT.\n`,
  })
})

test('after kill -9 of the launcher the next start recovers by itself', async () => {
  const { child } = await start()
  child.kill('SIGKILL')
  await once(child, 'exit')
  await start()
  expect(await answers()).toEqual(200)
})

test('wrong settings are named, all at once', async () => {
  expect(await call(npx, ['start'], { PORT: 'x', CONVITE_DEMO: 'y' })).toEqual({
    code: 1,
    out: '',
    err:
      'Convite cannot start: PORT must be a port number from 1 to 65535; CONVITE_DEMO must be on or off. ' +
      'docs/operating.md explains every setting.\n',
  })
})

test('a database that cannot be reached is told in one sentence', async () => {
  const { code, err } = await call(npx, ['migrate'], {
    DATABASE_URL: 'postgresql://convite:hidden@127.0.0.1:9/convite',
  })
  expect({ code, err }).toEqual({
    code: 1,
    err: 'The database at 127.0.0.1:9/convite (DATABASE_URL) cannot be used: connect ECONNREFUSED 127.0.0.1:9.\n',
  })
})

test.each([
  [['--help'], 0],
  [['start', '--help'], 0],
  [['fly'], 2],
  [['migrate', '--high'], 2],
])('convite %j ends with code %i', async (args, code) => {
  expect((await call(npx, args)).code).toEqual(code)
})

test('the doctor finds nothing wrong with a fresh installation', async () => {
  const { code, out } = await call(npx, ['doctor'])
  expect({ code, found: out.split('\n').map((line) => line.split(':')[0]) }).toEqual({
    code: 0,
    found: [
      'ok     Configuration',
      'ok     Disk',
      'ok     Database',
      'ok     Mail',
      'ok     Sign-in',
      '',
    ],
  })
})

test('the doctor says what to do about a mail server that does not answer', async () => {
  const { code, out } = await call(npx, ['doctor'], {
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'events@example.org',
  })
  expect({ code, mail: out.split('\n').find((line) => line.includes('Mail')) }).toEqual({
    code: 1,
    mail: 'WRONG  Mail: 127.0.0.1:9 does not let Convite send (connect ECONNREFUSED 127.0.0.1:9): correct SMTP_URL.',
  })
})

test('a Node that is too old is told in one sentence', async () => {
  const old = `Object.defineProperty(process, 'versions', { value: { node: '16.20.0' } });
    Object.defineProperty(process, 'version', { value: 'v16.20.0' })`
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(old)}`,
    npmStart,
  ])
  let err = ''
  child.stderr.on('data', (bytes) => (err += bytes))
  const [code] = await once(child, 'close')
  expect({ code, err }).toEqual({
    code: 1,
    err: 'Convite needs Node 18 or newer and this is v16.20.0: install a newer one and try again.\n',
  })
})
