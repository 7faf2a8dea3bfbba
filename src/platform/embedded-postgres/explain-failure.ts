import { StartError } from '../start-error.ts'

const causes: readonly (readonly [RegExp, (home: string, found: string) => string])[] = [
  [
    /No space left on device|Disk quota exceeded/,
    (home) =>
      `The disk of ${home} is full: free some space, or name another folder with CONVITE_DATA.`,
  ],
  [
    /Read-only file system/,
    (home) => `The disk of ${home} is read-only: name another folder with CONVITE_DATA.`,
  ],
  [
    /could not look up effective user ID (\d+)/,
    (_, uid) =>
      `PostgreSQL does not run as a user without a name (number ${uid}): add it to /etc/passwd, start Convite as another user, or set DATABASE_URL.`,
  ],
  [
    /error while loading shared libraries: (\S+?):/,
    (_, library) =>
      `The embedded PostgreSQL cannot run on this machine because the library ${library} is missing: install it, or set DATABASE_URL.`,
  ],
  [
    /could not create (?:shared memory segment|semaphores)/,
    () =>
      `The system does not give PostgreSQL enough shared memory: raise its limits, or set DATABASE_URL.`,
  ],
]

/** What PostgreSQL wrote when it failed, as a StartError of one sentence; an unknown cause is quoted. */
export function explainFailure(output: string, home: string): StartError {
  for (const [pattern, sentence] of causes) {
    const found = pattern.exec(output)
    if (found) return new StartError(sentence(home, found[1] ?? ''))
  }
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const quoted = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  return new StartError(
    `The embedded PostgreSQL in ${home} did not start: ${quoted.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim() || 'it gave no reason'}.`,
  )
}
