import { Command, CommanderError } from 'commander'
import { AppError } from '../shared/app-error.ts'
import { translator } from '../platform/i18n/messages.ts'
import { StartError } from '../platform/start-error.ts'
import { addAssignment } from './commands/assignment.ts'
import { addDemo } from './commands/demo.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addMigrate } from './commands/migrate.ts'
import { addStart } from './commands/start.ts'
import { addTimetable } from './commands/timetable.ts'

/** Every command, in the order of the help; one file each in commands/. */
const commands = [
  addStart,
  addMigrate,
  addDemo,
  addImport,
  addExport,
  addAssignment,
  addTimetable,
  addDoctor,
]

const program = new Command('convite')
  .description('Convite: the open platform on which communities run their conferences together.')
  .addHelpText(
    'after',
    '\nExit codes: 0 it worked, 1 it failed (the reason is on standard error), 2 the command line is wrong.' +
      '\nSettings are environment variables; docs/operating.md explains them.',
  )
  .exitOverride()
  .showHelpAfterError('(--help shows how to use it)')
for (const add of commands) add(program)

const diskFull = 'The disk is full: free some space and try again'

/** What the operator can do something about, by the code of PostgreSQL or of the system. */
const knownFaults: Readonly<Record<string, string>> = {
  '53100': diskFull,
  ENOSPC: diskFull,
  '53300':
    'The database has no connection left: stop another program that uses it, or raise its max_connections',
}

/** What a fault means for the person at the terminal, and the exit code. */
function explain(error: unknown): { sentence: string; exitCode: number } {
  if (error instanceof StartError) return { sentence: error.message, exitCode: error.exitCode }
  // Commander has said it already.
  if (error instanceof CommanderError)
    return { sentence: '', exitCode: error.exitCode === 0 ? 0 : 2 }
  if (error instanceof AppError) return { sentence: explainProblems(error), exitCode: 1 }
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
  const known = knownFaults[error instanceof Error && 'code' in error ? String(error.code) : '']
  if (known) return { sentence: `${known} (${message}).`, exitCode: 1 }
  const detail = process.env.LOG_LEVEL === 'debug' ? `\n${stack}` : ' LOG_LEVEL=debug shows where.'
  return { sentence: `Convite stopped by a fault of its own: ${message}.${detail}`, exitCode: 1 }
}

function explainProblems({ code, params, problems }: AppError): string {
  const t = translator('en', 'errors')
  const say = (known: string, its: object = {}) =>
    t.has(known as never) ? t(known as never, its as never) : known
  return [say(code, params), ...problems.map((p) => `${p.field}: ${say(p.code, p.params)}`)].join(
    '\n',
  )
}

try {
  await program.parseAsync()
} catch (error) {
  const { sentence, exitCode } = explain(error)
  if (sentence) console.error(sentence)
  process.exitCode = exitCode
}
