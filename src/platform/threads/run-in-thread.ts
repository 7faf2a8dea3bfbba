import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../project-folder.ts'

type Message<Told, Result, Asked> =
  | { readonly told: Told }
  | { readonly asked: Asked }
  | { readonly result: Result }

export type ThreadOptions<Told, Asked = never, Reply = never> = {
  /** What the thread may grow to; it ends with an error if it needs more. */
  readonly megabytes: number
  readonly tell?: (told: Told) => void
  /** Gives what the thread asks for; if it throws, the thread ends and the promise throws the same. */
  readonly answer?: (asked: Asked) => Promise<Reply>
  /** Ends the thread at once; the promise then throws its reason. */
  readonly signal?: AbortSignal
}

/**
 * Gives a task to a file that runs in a thread of its own (`answerInThread` is its other end), so that the server answers people
 * meanwhile. The file must be among the entries of vite.server.config.ts, by its own name.
 */
export function runInThread<Task, Told, Result, Asked = never, Reply = never>(
  file: URL,
  task: Task,
  { megabytes, tell, answer, signal }: ThreadOptions<Told, Asked, Reply>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(sourceOrBuilt(file), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
    })
    const end = (reason: Error) => {
      reject(reason)
      void worker.terminate()
    }
    const stop = () => end(signal?.reason as Error)
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message<Told, Result, Asked>) => {
      if ('result' in message) resolve(message.result)
      else if ('told' in message) tell?.(message.told)
      else answer?.(message.asked).then((reply) => worker.postMessage({ reply }, []), end)
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
