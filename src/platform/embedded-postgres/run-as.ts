import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A user of this machine, as whom PostgreSQL runs when Convite itself runs as root. */
export type SystemUser = { readonly uid: number; readonly gid: number }

/** What a finished program left: its exit code (undefined if it could not be started) and all it wrote. */
export type Finished = { readonly code: number | undefined; readonly output: string }

/** Runs a program to its end as `user` (undefined: as ourselves), in folder `cwd`; never throws. */
export function runAs(
  user: SystemUser | undefined,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<Finished> {
  return new Promise((done) => {
    let output = ''
    const child = spawn(program, args, {
      cwd,
      ...user,
      // Messages in English and bytes as they are, whatever the locale; and no PGDATA, PGPORT … from outside.
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    child.stdout.on('data', (bytes) => (output += bytes))
    child.stderr.on('data', (bytes) => (output += bytes))
    child.on('error', (error) => done({ code: undefined, output: error.message }))
    child.on('close', (code) => done({ code: code ?? undefined, output }))
  })
}

/** Whether this process is the superuser, as whom PostgreSQL refuses to run. */
export const runsAsRoot = () => process.getuid?.() === 0

/** The user `nobody` of this machine. */
export function nobody(): SystemUser {
  const line = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  // -2 on macOS; system calls want it as an unsigned number.
  const number = (text: string | undefined) => Number(text ?? 65534) >>> 0
  return { uid: number(line?.[1]), gid: number(line?.[2]) }
}
