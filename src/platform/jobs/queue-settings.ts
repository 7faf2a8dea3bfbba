/** Jobs that failed at every try end here, where `deadJobs` shows them; nobody works this queue. */
export const deadJobsQueue = 'dead-jobs'

/**
 * One policy for every queue: seven retries, waiting about 5 s, 10 s, 20 s … (with jitter) up to 15 minutes, which
 * bridges a mail server that is down for a quarter of an hour. A crashed worker's job is taken up after five minutes.
 */
export const queueSettings = {
  policy: 'standard',
  retryLimit: 7,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 900,
  expireInSeconds: 300,
  deadLetter: deadJobsQueue,
} as const
