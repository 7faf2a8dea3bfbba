import { AppError } from '../../../shared/app-error.ts'
import { dayOf } from '../../../shared/time.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Dates = { readonly opensAt: Date | null; readonly closesAt: Date | null }

/** Throws `call-closes-before-it-opens`, and `call-after-event` for a call that closes when the event is over. */
export function checkCallDates(event: EventScope, { opensAt, closesAt }: Dates): void {
  if (opensAt && closesAt && closesAt <= opensAt)
    throw new AppError('call-closes-before-it-opens', {}, [
      { field: 'closesAt', code: 'call-closes-before-it-opens' },
    ])
  const last = event.endsOn ?? event.startsOn
  if (closesAt && last && dayOf(closesAt, event.timeZone) > last)
    throw new AppError('call-after-event', {}, [{ field: 'closesAt', code: 'call-after-event' }])
}
