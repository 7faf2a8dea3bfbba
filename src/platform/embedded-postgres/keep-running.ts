import type { Log } from '../log.ts'
import { processIdentity } from '../data-folder/process-identity.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place-database.ts'
import type { Postmaster } from './postmaster.ts'
import { runCluster } from './run-cluster.ts'

const period = 1000

/**
 * Starts the server again, at the same address, when it was killed from outside (a machine short of memory kills
 * PostgreSQL first); the pool then connects anew by itself. `end` stops watching, after a start that is under way.
 */
export function keepRunning(binaries: Binaries, place: Place, server: Postmaster, log: Log) {
  let pid = server.pid
  let starting: Promise<void> | undefined
  const startAgain = async () => {
    log.error({ pid }, 'PostgreSQL was killed; starting it again')
    try {
      pid = (await runCluster(binaries, place, server)).pid
    } catch (error) {
      log.error({ err: error }, 'PostgreSQL could not be started again; trying on')
    } finally {
      starting = undefined
    }
  }
  const timer = setInterval(() => {
    if (!starting && processIdentity(pid) === undefined) starting = startAgain()
  }, period)
  timer.unref()
  return {
    end: async () => {
      clearInterval(timer)
      await starting
    },
  }
}
