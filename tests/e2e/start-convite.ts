import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestDatabase, type TestDatabase } from '../database.ts'

/** A running Convite of one's own: where it answers, its database, and how to end it. */
export type RunningConvite = {
  readonly url: string
  readonly database: TestDatabase
  /** Everything the process has written so far. */
  output(): string
  /** Ends the process as Ctrl-C does, and drops its database and files. Answers its exit code. */
  stop(): Promise<number | null>
  /** Ends the process as a power cut does; its files are removed, a database that was given stays. */
  kill(): Promise<void>
}

type Options = {
  /** Load the demo network before the first page is served; off unless asked for. */
  readonly demo?: boolean
  /** Share this database instead of having one; it outlives the process. */
  readonly on?: TestDatabase
  /** Further settings, such as CONVITE_ADMINS. */
  readonly env?: Readonly<Record<string, string>>
}

const program = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

// A socket path has no host, but an address with a user in it needs one to be valid as a setting.
export const asSetting = (connectionString: string) => connectionString.replace('@/', '@localhost/')

/**
 * Starts the built product on a free port, with a fresh copy of the template database and a data folder of its own.
 * Resolves when it says where it answers and `/readyz` agrees; rejects with its output if it ends before.
 */
export async function startConvite({
  demo = false,
  on,
  env = {},
}: Options = {}): Promise<RunningConvite> {
  if (!existsSync(program)) {
    throw new Error('Convite is not built: run `npm run build` before the browser tests.')
  }
  const [own, port, dataFolder] = await Promise.all([
    on ? undefined : createTestDatabase(),
    freePort(),
    mkdtemp(join(tmpdir(), 'convite-e2e-')),
  ])
  const database = on ?? own!
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [program, 'start'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TZ: process.env['TZ'],
      PORT: String(port),
      CONVITE_URL: url,
      CONVITE_DATA: dataFolder,
      CONVITE_DEMO: demo ? 'on' : 'off',
      DATABASE_URL: asSetting(database.connectionString),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
  const said = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(url)) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
  })
  const tidy = async () => {
    await own?.drop()
    await rm(dataFolder, { recursive: true, force: true })
  }
  const stop = async () => {
    child.kill('SIGINT')
    const code = await exited
    await tidy()
    return code
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
    await tidy()
  }
  const early = exited.then((code) => `ended with ${code}`)
  const end = await Promise.race([said, early])
  const ready = end === undefined && (await fetch(`${url}/readyz`)).ok
  if (!ready) {
    await stop()
    throw new Error(`Convite ${end ?? 'is not ready'}:\n${output}`)
  }
  return { url, database, output: () => output, stop, kill }
}
