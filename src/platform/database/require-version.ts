import { StartError } from '../start-error.ts'

const oldest = 15

/**
 * Refuses a server older than PostgreSQL 15 by what it says of `server_version_num`: 150004 is 15.4, 90624 is 9.6.24.
 * A server that says nothing of the kind is refused as well. StartError, with what to do.
 */
export function requireVersion(versionNumber: string | undefined): void {
  const number = /^\d{5,6}$/.test(versionNumber ?? '') ? Number(versionNumber) : 0
  if (number >= oldest * 10_000) return
  throw new StartError(
    `The database at DATABASE_URL is ${nameOf(number)} and Convite needs PostgreSQL ${oldest} or newer: upgrade it, or leave DATABASE_URL empty to use the embedded one.`,
  )
}

// Before 10 the first two parts of the number named the version together.
function nameOf(number: number): string {
  if (number === 0) return 'of an unknown version'
  const major = Math.floor(number / 10_000)
  return `PostgreSQL ${major < 10 ? `${major}.${Math.floor((number % 10_000) / 100)}` : major}`
}
