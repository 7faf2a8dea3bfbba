import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import type { RegistrationMailKind } from './emails/mail-kinds.ts'
import { forgetRequests } from './use-cases/forget-requests.ts'
import { sendOrderMails } from './use-cases/send-order-mails.ts'
import { sendRegistrationMails } from './use-cases/send-registration-mails.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** Writes to the people of new orders: confirmed, waiting or pending. */
    'registration.send-order-mails': { orderIds: readonly string[] }
    'registration.send-mails': { kind: RegistrationMailKind; registrationIds: readonly string[] }
    'registration.forget-requests': Record<never, never>
  }
}

/** What registration does in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'registration.send-order-mails': ({ orderIds }) => sendOrderMails(context, orderIds),
      'registration.send-mails': ({ kind, registrationIds }) =>
        sendRegistrationMails(context, kind, registrationIds),
      'registration.forget-requests': () => forgetRequests(context),
    },
    schedules: { 'registration.forget-requests': '41 3 * * *' },
  }
}
