import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../../../platform/project-folder.ts'
import type { CommitteeOutcome, CommitteeTask } from '../domain/solve-committee.ts'

type Message = { readonly done: number } | { readonly outcome: CommitteeOutcome }

/** What a thread may grow to; a search for 3,000 proposals and 300 reviewers needs about half of it. */
const MOST_MEGABYTES = 400

/**
 * Solves in a thread of its own; `tell` hears how much is done (0 to 1) a few times a second. Ends at once when `signal` does, and
 * then throws its reason.
 */
export function solveInThread(
  task: CommitteeTask,
  { tell, signal }: { readonly tell?: (done: number) => void; readonly signal?: AbortSignal } = {},
): Promise<CommitteeOutcome> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(solver(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 },
    })
    const stop = () => {
      reject(signal?.reason as Error)
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message) => {
      if ('outcome' in message) resolve(message.outcome)
      else tell?.(message.done)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`the solver ended with ${code}`))
    })
  })
}

/** Beside this file where the source runs as it is, else among what was built. */
function solver(): string | URL {
  const source = new URL('./solver.ts', import.meta.url)
  return existsSync(source) ? source : join(projectFolder(), 'dist', 'server', 'solver.js')
}
