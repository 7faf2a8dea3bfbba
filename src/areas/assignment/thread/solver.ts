import { parentPort, workerData } from 'node:worker_threads'
import { solveCommittee, type CommitteeTask } from '../domain/solve-committee.ts'

// A thread of its own: the search takes seconds, and the server's thread answers people meanwhile.
const often = 200

if (parentPort) {
  const port = parentPort
  let toldAt = 0
  const outcome = solveCommittee(workerData as CommitteeTask, (done) => {
    const now = Date.now()
    if (now - toldAt < often) return
    toldAt = now
    port.postMessage({ done })
  })
  port.postMessage({ outcome })
}
