import type { JobHandlers } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Writes to the people of new orders: confirmed, waiting or pending. */
    'registration.send-order-mails': { orderIds: readonly string[] }
  }
}
