// What the launchers share: packages installed, product built, and run on the Node that comes with it.
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { install } from './launcher/install.mjs'
import { LaunchError, modules, project, say } from './launcher/project.mjs'
import { findNode, run } from './launcher/run.mjs'

const stamp = join(project, 'dist', '.built-from')

const diskReasons = {
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
}

/** Runs `work` and ends this process with the exit code it answers; a LaunchError is one sentence and code 1. */
export async function launch(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    const reason = diskReasons[error.code]
    if (error instanceof LaunchError) console.error(error.message)
    else if (reason) console.error(`Convite cannot write ${error.path ?? project}: ${reason}.`)
    else console.error(error)
    process.exitCode = 1
  }
}

// Without this limit V8 lets its young generation grow beyond 100 MB under load, for no gain in speed.
const nodeOptions = ['--max-semi-space-size=8']

/** Runs a command of Convite, built first if it is missing or stale; answers its exit code. */
export async function runConvite(args) {
  await install({ development: false })
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOfInputs()) {
    const code = await build()
    if (code !== 0) return code
  }
  const server = join(project, 'dist', 'server', 'cli.js')
  return run(findNode(), [...nodeOptions, server, ...args], { guarded: true })
}

/** Builds the browser's and the server's part into dist/; answers the exit code. */
export async function build() {
  await install({ development: false })
  say('Building Convite')
  const hash = hashOfInputs()
  rmSync(stamp, { force: true })
  const vite = join(modules, 'vite', 'bin', 'vite.js')
  for (const part of ['client', 'server']) {
    const config = join(project, `vite.${part}.config.ts`)
    const code = await run(findNode(), [vite, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (code !== 0) {
      console.error(`Building the ${part} failed; the reason stands above.`)
      return 1
    }
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
  return 0
}

const inputs = [
  'src',
  'locales',
  'migrations',
  'demo',
  'public',
  'package-lock.json',
  'vite.client.config.ts',
  'vite.server.config.ts',
]

function hashOfInputs() {
  const hash = createHash('sha256')
  const add = (path) => {
    const full = join(project, path)
    const stat = lstatSync(full, { throwIfNoEntry: false })
    if (stat?.isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`)
    else if (stat && !/\.test\.tsx?$/.test(path))
      hash.update(`${path}\0`).update(readFileSync(full))
  }
  inputs.forEach(add)
  return hash.digest('hex')
}
