import { EventEmitter } from 'node:events'

const workers = new EventEmitter<{ nudge: [queue: string] }>().setMaxListeners(0)
const waiting = new Map<string, NodeJS.Timeout>()

/**
 * Wakes this process's workers of a queue a moment from now, when the transaction that enqueued has most likely
 * committed; a poll every two seconds finds what a nudge came too early for, and the jobs of other processes.
 * (No NOTIFY in the transaction: it makes commits wait for one another, which would spoil the rush.)
 */
export function nudge(queue: string): void {
  if (waiting.has(queue)) return
  const timer = setTimeout(() => {
    waiting.delete(queue)
    workers.emit('nudge', queue)
  }, 40)
  timer.unref()
  waiting.set(queue, timer)
}

/** Calls `wake` with the queue's name whenever one is nudged; returns the way to stop that. */
export function onNudge(wake: (queue: string) => void): () => void {
  workers.on('nudge', wake)
  return () => workers.off('nudge', wake)
}
