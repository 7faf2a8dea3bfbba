import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../project-folder.ts'

type Message<Told, Result> = { readonly told: Told } | { readonly result: Result }

export type ThreadOptions<Told> = {
  /** What the thread may grow to; it ends with an error if it needs more. */
  readonly megabytes: number
  readonly tell?: (told: Told) => void
  /** Ends the thread at once; the promise then throws its reason. */
  readonly signal?: AbortSignal
}

/**
 * Gives a task to a file that runs in a thread of its own (`answerInThread` is its other end), so that the server answers people
 * meanwhile. The file must be among the entries of vite.server.config.ts, by its own name.
 */
export function runInThread<Task, Told, Result>(
  file: URL,
  task: Task,
  { megabytes, tell, signal }: ThreadOptions<Told>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(sourceOrBuilt(file), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    })
    const stop = () => {
      reject(signal?.reason as Error)
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message<Told, Result>) => {
      if ('result' in message) resolve(message.result)
      else tell?.(message.told)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`${basename(fileURLToPath(file))} ended with ${code}`))
    })
  })
}

/** The file itself where the source runs as it is, else the one of its name among what was built. */
const sourceOrBuilt = (file: URL): string | URL =>
  existsSync(file) ? file : join(projectFolder(), 'dist', 'server', builtName(file))

const builtName = (file: URL) => basename(fileURLToPath(file)).replace(/\.ts$/, '.js')
