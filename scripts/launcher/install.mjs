import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { LaunchError, modules, project, say } from './project.mjs'
import { isNewEnough, nodeIn, nodePackage, run } from './run.mjs'

const lockFile = join(project, 'package-lock.json')
const stamp = join(modules, '.convite-installed')

/** Installs the packages of package-lock.json, unless exactly those are installed. */
export async function install({ development }) {
  if (!isInstalled(development)) {
    say('Installing packages (only the first time, or after an update)')
    const node = isNewEnough ? process.execPath : await installNode()
    await npmCi(node, project)
    writeFileSync(stamp, hashOfLock())
    rmSync(early, { recursive: true, force: true })
  }
  linkCommand()
}

// npm leaves out optional packages that its own Node is too old for, and some hold native parts that the Node which
// comes with Convite needs. So that one is installed first, by itself, and runs npm.
const early = join(project, 'dist', '.node')

async function installNode() {
  const name = nodePackage()
  const { version, integrity } = readPackages(lockFile)?.[`node_modules/${name}`] ?? {}
  if (!version) throw new LaunchError(`package-lock.json lacks ${name}: clone Convite again.`)
  rmSync(early, { recursive: true, force: true })
  mkdirSync(early, { recursive: true })
  const packages = {
    '': { dependencies: { [name]: version } },
    [`node_modules/${name}`]: { version, integrity },
  }
  const write = (file, content) => writeFileSync(join(early, file), JSON.stringify(content))
  write('package.json', { private: true, dependencies: { [name]: version } })
  write('package-lock.json', { lockfileVersion: 3, requires: true, packages })
  const settings = join(project, '.npmrc')
  if (existsSync(settings)) copyFileSync(settings, join(early, '.npmrc'))
  await npmCi(process.execPath, early)
  return nodeIn(join(early, 'node_modules'))
}

async function npmCi(node, folder) {
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const windows = process.platform === 'win32'
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const code = /npm-cli\.[cm]?js$/.test(npm ?? '')
    ? await run(node, [npm, ...args], { cwd: folder, env })
    : await run(windows ? 'npm.cmd' : 'npm', args, { cwd: folder, env, shell: windows })
  if (code !== 0)
    throw new LaunchError(
      `Installing the packages failed (npm ended with code ${code}): the reason stands above.`,
    )
}

function isInstalled(development) {
  // Somebody linked it on purpose; npm would empty the folder behind the link.
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) return true
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLock()) return true
  return holdsWhatIsLocked(development)
}

// Somebody ran npm themselves: its own record of what lies in node_modules says whether that is enough.
function holdsWhatIsLocked(development) {
  const wanted = readPackages(lockFile)
  const found = readPackages(join(modules, '.package-lock.json'))
  if (!wanted)
    throw new LaunchError(`package-lock.json is missing in ${project}: clone Convite again.`)
  if (!found) return false
  const same = (path) => found[path]?.version === wanted[path].version
  const needless = (entry) =>
    entry.link ||
    (entry.optional && !isForThisMachine(entry)) ||
    ((entry.dev || entry.devOptional) && !development)
  return (
    Object.keys(found).every((path) => wanted[path] && same(path)) &&
    Object.entries(wanted).every(([path, entry]) => path === '' || same(path) || needless(entry))
  )
}

function isForThisMachine({ os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false
  return !libc || libc.includes(ownLibc())
}

// As npm finds it out.
function ownLibc() {
  try {
    return readFileSync('/usr/bin/ldd', 'utf8').includes('musl') ? 'musl' : 'glibc'
  } catch {
    return undefined
  }
}

const hashOfLock = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

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
