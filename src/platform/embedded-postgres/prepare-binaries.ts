import {
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { programOf, type Binaries } from './binaries.ts'
import { giveTo } from './give-to.ts'
import { runAs, type SystemUser } from './run-as.ts'

/**
 * Programs that `user` can run: those of the package where they are, or, where that user cannot reach them (a
 * 0700 home) or the package cannot be completed (a read-only folder), a copy in `home`, made once per version.
 */
export async function prepareBinaries(
  installed: Binaries,
  home: string,
  user: SystemUser | undefined,
): Promise<Binaries> {
  if (linkLibraries(installed.folder) && (await canRun(installed, home, user))) return installed
  const copy = { ...installed, folder: join(home, `postgresql-${installed.version}`) }
  if (existsSync(copy.folder)) return copy
  const unfinished = `${copy.folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(installed.folder, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  })
  linkLibraries(unfinished)
  if (user) giveTo(unfinished, user)
  renameSync(unfinished, copy.folder)
  return copy
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

// npm packages cannot hold symbolic links: the package lists them, and makes them in an install script. Install
// scripts may be switched off, so they are made here. False if this folder cannot be written to.
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, relative('native', target))
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code !== 'EEXIST') return false
    }
  }
  return true
}

async function canRun(binaries: Binaries, home: string, user: SystemUser | undefined) {
  const { code } = await runAs(user, programOf(binaries, 'postgres'), ['--version'], home)
  return code === 0
}
