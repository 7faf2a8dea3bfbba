import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { askHandover } from '../use-cases/ask-handover.ts'
import { handoverForm } from './forms.ts'

/** Asks a proposal's speakers whether it may go to another host's call; back to where the form stood. */
export const askHandoverForm = (x: Exchange): Promise<Response> =>
  x.submit(
    handoverForm,
    async ({ to, reason }) => {
      await askHandover(x.context, x.param('event'), x.param('proposal'), { ...to, reason })
      return x.redirect(x.path('manage', 'events', x.param('event'), 'hosts'), 'handover-asked')
    },
    async ({ problems }) => {
      throw new AppError(problems[0]?.code ?? 'invalid-input', {}, [...problems])
    },
  )
