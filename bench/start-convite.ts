import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const program = fileURLToPath(new URL('../dist/server/cli.js', import.meta.url))

// As scripts/launch.mjs starts it.
const nodeOptions = ['--max-semi-space-size=8']

/** The built product on its own embedded PostgreSQL, durable as in production. */
export type BenchedConvite = {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Its data, for commands beside it. */
  readonly folder: string
  /** How to reach the same database: for baselines and for looking at what was written. */
  readonly database: { readonly host: string; readonly database: string; readonly user: string }
  stop(): Promise<void>
}

/** Starts it in an empty folder, with room for `connections` clients of the database beside its own. */
export async function startConvite({ connections = 100 } = {}): Promise<BenchedConvite> {
  if (!existsSync(program)) throw new Error('Convite is not built: run `npm run build` first.')
  const folder = await mkdtemp(join(tmpdir(), 'convite-bench-'))
  // Readable for the user the database runs as: then it lies here and nowhere else.
  await chmod(folder, 0o755)
  const port = await freePort()
  const database = {
    host: join(folder, 'postgres', 'socket'),
    database: 'convite',
    user: 'convite',
  }

  const first = await start(folder, port)
  const client = new pg.Client(database)
  try {
    await client.connect()
    await client.query(`alter system set max_connections = ${connections + 40}`)
    await client.end()
  } finally {
    await end(first)
  }

  const child = await start(folder, port)
  return {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid!,
    folder,
    database,
    async stop() {
      await end(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function start(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...nodeOptions, program, 'start'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      PORT: String(port),
      CONVITE_DATA: folder,
      CONVITE_DEMO: 'off',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`http://localhost:${port}/readyz`).catch(() => null)
    if (answer?.ok) return child
    if (child.exitCode !== null) throw new Error('Convite ended before it was ready')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Convite was not ready after 30 seconds')
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGINT')
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
