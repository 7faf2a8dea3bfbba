/** Whether and when this process is asked to stop. */
export type StopRequest = {
  readonly requested: boolean
  readonly happens: Promise<void>
  /** Lets go of the signals, so that nothing keeps the process alive. */
  done(): void
}

const longestStop = 20_000

/**
 * Listens for Ctrl-C, SIGTERM and a closed terminal, and for the end of the launcher that started this process. Asked
 * again it goes on stopping (Ctrl-C reaches a whole group of processes and is passed on as well); only if that takes
 * too long the process ends at once.
 */
export function stopRequest(): StopRequest {
  let ask = () => {}
  let requested = false
  const happens = new Promise<void>((resolve) => (ask = resolve))
  const onStop = () => {
    if (requested) return
    requested = true
    ask()
    setTimeout(() => {
      console.error('Stopping took too long; what was saved is safe.')
      process.exit(1)
    }, longestStop).unref()
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, onStop)
  process.on('disconnect', onStop)
  return {
    get requested() {
      return requested
    },
    happens,
    done: () => {
      for (const signal of signals) process.off(signal, onStop)
      process.off('disconnect', onStop)
      if (process.connected) process.disconnect()
    },
  }
}
