import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { processIdentity } from '../../../src/platform/data-folder/process-identity.ts'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../src/platform/embedded-postgres/start-embedded-postgres.ts'
import { StartError } from '../../../src/platform/start-error.ts'

const log = pino({ level: 'silent' })
const holder = fileURLToPath(new URL('hold-database.ts', import.meta.url))
// Each test starts whole programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 })

let dataFolder = ''
let started: EmbeddedPostgres[] = []
let children: ChildProcess[] = []

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'convite-embedded-'))
  await chmod(dataFolder, 0o711)
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  // All of them first: several may have run on one folder.
  for (const server of started) await server.stop()
  for (const { home } of started) await rm(home, { recursive: true, force: true })
  started = []
  children = []
  await rm(dataFolder, { recursive: true, force: true })
})

const start = async (folder = dataFolder, join = false) => {
  const server = await startEmbeddedPostgres({ dataFolder: folder, log, join })
  started.push(server)
  return server
}

/** Another process that has the folder's database. */
const startElsewhere = async (folder: string) => {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, ...(JSON.parse(String(line)) as { pid: number; connectionString: string }) }
}

const query = async (connectionString: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const settings = `select current_setting('listen_addresses') as listens, current_setting('fsync') as fsync,
  current_setting('synchronous_commit') as commits, current_setting('server_encoding') as encoding,
  array(select name from (values ('Zoe'), ('Ángel'), ('ana')) as t (name) order by name) as names`

test('it starts, keeps what was written, and stops', async () => {
  const first = await start()
  expect(await query(first.connectionString, settings)).toEqual([
    { listens: '', fsync: 'on', commits: 'on', encoding: 'UTF8', names: ['ana', 'Ángel', 'Zoe'] },
  ])
  await query(first.connectionString, 'create table kept as select 42 as answer')
  await first.stop()
  expect(processIdentity(first.pid)).toBeUndefined()
  const second = await start()
  expect(await query(second.connectionString, 'select * from kept')).toEqual([{ answer: 42 }])
})

test('an existing database starts at once', async () => {
  await (await start()).stop()
  const began = performance.now()
  await start()
  expect(performance.now() - began).toBeLessThan(2000)
})

test('a long path with spaces and accents will do', async () => {
  const folder = join(dataFolder, 'a folder with spaces, and commas', `señal ${'x'.repeat(90)}`)
  const server = await start(folder)
  expect(server.socketFolder.length).toBeLessThan(93)
  expect(await query(server.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  expect(existsSync(server.socketFolder)).toBe(false)
})

test('a folder that only its owner can enter will do', async () => {
  await chmod(dataFolder, 0o700)
  const server = await start(join(dataFolder, 'data'))
  expect(await query(server.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
  if (process.getuid?.() !== 0)
    return expect(server.home).toEqual(join(dataFolder, 'data/postgres'))
  const pointer = join(dataFolder, 'data/postgres.location')
  expect((await readFile(pointer, 'utf8')).trim()).toEqual(server.home)
})

test('after kill -9 of its process the running server is taken over', async () => {
  const { child, pid, connectionString } = await startElsewhere(dataFolder)
  await query(connectionString, 'create table kept as select 42 as answer')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const server = await start()
  expect(server.pid).toEqual(pid)
  expect(await query(server.connectionString, 'select * from kept')).toEqual([{ answer: 42 }])
  await server.stop()
  expect(processIdentity(pid)).toBeUndefined()
})

test('after kill -9 of process and server nothing that was written is lost', async () => {
  const { child, pid, connectionString } = await startElsewhere(dataFolder)
  await query(connectionString, 'create table kept as select 42 as answer')
  child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await once(child, 'exit')
  const server = await start()
  expect(await query(server.connectionString, 'select * from kept')).toEqual([{ answer: 42 }])
})

test('a server that is killed while Convite runs comes back at the same address', async () => {
  const server = await start()
  await query(server.connectionString, 'create table kept as select 42 as answer')
  process.kill(server.pid, 'SIGKILL')
  await expect
    .poll(() => query(server.connectionString, 'select * from kept').catch(() => 'not yet'), {
      timeout: 20_000,
    })
    .toEqual([{ answer: 42 }])
})

test('a second start beside the first is refused in one sentence', async () => {
  const { child } = await startElsewhere(dataFolder)
  await expect(start()).rejects.toEqual(
    new StartError(
      `Convite already runs on ${dataFolder} (process ${child.pid}): stop it first, or name another folder with CONVITE_DATA.`,
    ),
  )
  child.kill('SIGKILL')
  await start()
})

test('a command beside a running Convite shares its server, and leaves it running', async () => {
  const { child, pid } = await startElsewhere(dataFolder)
  const shared = await start(dataFolder, true)
  expect(shared.pid).toEqual(pid)
  await shared.stop()
  expect(await query(shared.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
  child.kill('SIGKILL')
  await start()
})

test('a folder that cannot be written to is refused in one sentence', async () => {
  await writeFile(join(dataFolder, 'file'), '')
  await expect(start(join(dataFolder, 'file', 'data'))).rejects.toEqual(
    new StartError(
      `Convite cannot write to its data folder ${join(dataFolder, 'file/data')}: part of the path is a file, not a folder. Put that right, or name another folder with CONVITE_DATA.`,
    ),
  )
})

test('a database of another major version is refused in one sentence', async () => {
  const server = await start()
  await server.stop()
  const cluster = join(server.home, 'cluster')
  await writeFile(join(cluster, 'PG_VERSION'), '17\n')
  await expect(start()).rejects.toEqual(
    new StartError(
      `The database in ${cluster} was made by PostgreSQL 17 and this Convite brings PostgreSQL 18: start it with the Convite that made it, export the events, and import them here.`,
    ),
  )
})

test('a creation that was cut off is begun anew', async () => {
  await mkdir(join(dataFolder, 'postgres', 'cluster.new'), { recursive: true })
  await writeFile(join(dataFolder, 'postgres', 'cluster.new', 'PG_VERSION'), '18\n')
  const server = await start()
  expect(await query(server.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
})
