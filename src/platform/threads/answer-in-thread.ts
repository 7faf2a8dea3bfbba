import { parentPort, workerData } from 'node:worker_threads'

/** Milliseconds between two things that a thread tells: people see no more, and the server has others to hear. */
const often = 200

/**
 * The thread's end of `runInThread`: works on the task it was given, may tell how far it is and ask for more that it needs (one thing
 * at a time), and answers with the result.
 */
export async function answerInThread<Task, Told, Result, Asked = never, Reply = never>(
  work: (
    task: Task,
    tell: (told: Told) => void,
    ask: (asked: Asked) => Promise<Reply>,
  ) => Result | Promise<Result>,
): Promise<void> {
  if (!parentPort) return
  const port = parentPort
  let toldAt = 0
  const tell = (told: Told) => {
    const now = Date.now()
    if (now - toldAt < often) return
    toldAt = now
    port.postMessage({ told })
  }
  const ask = (asked: Asked) =>
    new Promise<Reply>((resolve) => {
      port.once('message', ({ reply }: { readonly reply: Reply }) => resolve(reply))
      port.postMessage({ asked })
    })
  port.postMessage({ result: await work(workerData as Task, tell, ask) })
}
