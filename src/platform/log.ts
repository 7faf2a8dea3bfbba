import { pino, type Logger } from 'pino'

export type Log = Logger

/**
 * The log of this process, written to standard error: one readable line per entry on a terminal, one JSON object
 * per line anywhere else. (Standard output is for what a command tells the person who called it.)
 */
export function createLog(level: string): Log {
  const options = {
    level,
    base: null,
    serializers: { err: describeError },
    redact: ['req.headers.cookie', 'req.headers.authorization', 'password', 'secret', 'token'],
  }
  const terminal = process.stderr.isTTY
  return terminal
    ? pino(options, { write: (line) => process.stderr.write(readableLine(line)) })
    : pino(options, pino.destination({ dest: 2, sync: false }))
}

// Not every field: the errors of a database client carry the client and its whole state along.
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack } = error
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  const code = 'code' in error ? { code: error.code } : {}
  return { type: name, message, ...code, ...cause, stack }
}

const words: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info ',
  40: 'WARN ',
  50: 'ERROR',
  60: 'FATAL',
}

function readableLine(line: string): string {
  const { level, time, msg, err, ...rest } = JSON.parse(line)
  const clock = new Date(time).toTimeString().slice(0, 8)
  const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
  const fault = err?.stack ? `\n${err.stack}` : ''
  return `${clock} ${words[level] ?? level} ${msg ?? ''}${more}${fault}\n`
}
