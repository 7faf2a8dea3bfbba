import { parentPort, workerData } from 'node:worker_threads'

/** Milliseconds between two things that a thread tells: people see no more, and the server has others to hear. */
const often = 200

/** The thread's end of `runInThread`: works on the task it was given, may tell how far it is, and answers with the result. */
export function answerInThread<Task, Told, Result>(
  work: (task: Task, tell: (told: Told) => void) => Result,
): void {
  if (!parentPort) return
  const port = parentPort
  let toldAt = 0
  const result = work(workerData as Task, (told) => {
    const now = Date.now()
    if (now - toldAt < often) return
    toldAt = now
    port.postMessage({ told })
  })
  port.postMessage({ result })
}
