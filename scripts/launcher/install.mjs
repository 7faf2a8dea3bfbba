import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { LaunchError, modules, project, say } from './project.mjs'
import { run } from './run.mjs'

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
