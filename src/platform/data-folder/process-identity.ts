import { readFileSync } from 'node:fs'

/**
 * What tells a running process from a later one with the same number, or undefined if no such process runs. On
 * Linux it is the time of its start within this boot, since containers use the same few numbers again and again;
 * elsewhere only whether it runs.
 */
export function processIdentity(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined
  }
  if (process.platform !== 'linux') return 'running'
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name of the program stands in brackets and may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [state, started] = [fields[0], fields[19]]
    return state === 'Z' || state === 'X' ? undefined : `${boot}/${started}`
  } catch {
    return undefined
  }
}
