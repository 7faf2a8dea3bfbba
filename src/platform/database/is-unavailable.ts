// What PostgreSQL says while it stops, restarts or recovers (57P01 to 57P03), has no connection left (53300), or loses
// one (class 08).
const saidByServer = /^(57P0[123]|53300|08...)$/

// What the machine says when nobody listens, or whoever listened is gone; ENOENT: the socket's file is.
const saidBySystem = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

// What `pg` says without a code, of a connection that broke and of a pool that has none to give.
const saidByDriver =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after)/

/**
 * Whether an error says that the database cannot be reached for the moment, so that asking again in a few seconds may
 * help: it restarts, has no connection left, or is away. Errors of files and of what was asked are none of these.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (typeof code !== 'string') return saidByDriver.test(error.message)
  if (saidByServer.test(code)) return true
  return saidBySystem.has(code) && (code !== 'ENOENT' || syscall === 'connect')
}
