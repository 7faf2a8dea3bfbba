import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { describeTrack } from '../use-cases/describe-track.ts'
import { trackDescriptionForm } from './forms.ts'

/** What a host's own people say of one of its tracks. */
export const saveTrackDescription = (x: Exchange): Promise<Response> =>
  x.submit(
    trackDescriptionForm,
    async ({ description }) => {
      const [event, host] = [x.param('event'), x.param('host')]
      await describeTrack(x.context, event, host, x.param('track'), description)
      return x.saved(x.path('manage', 'events', event, 'hosts', host))
    },
    async ({ problems }) => {
      throw new AppError('invalid-input', {}, [...problems])
    },
  )
