import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { whyOver, type OpenEvent } from '../domain/open-event.ts'
import { registrationBySecret, type RegistrationView } from '../queries/registration-views.ts'

/** The event of a registration, as far as its rules need it. */
export const eventOf = (view: RegistrationView): OpenEvent => ({
  id: view.eventId,
  slug: view.eventSlug,
  timeZone: view.timeZone,
  endsOn: view.endsOn,
  cancelledAt: view.eventCancelledAt,
})

/**
 * The registration that a secret opens, if its holder may still change it. The secret is the proof: whoever knows it
 * holds the registration. Throws AppError `not-found`, `event-over`, `event-cancelled`, `already-cancelled` or
 * `already-checked-in`.
 */
export async function ownRegistration(work: Work, secret: string): Promise<RegistrationView> {
  const view = await registrationBySecret(work.db, secret)
  if (!view) throw notFound()
  const refusal = whyFixed(view, work.now)
  if (refusal) throw new AppError(refusal)
  return view
}

/** Why a registration cannot be changed any more; null while it can. */
export function whyFixed(view: RegistrationView, now: Date): string | null {
  if (view.status === 'cancelled') return 'already-cancelled'
  if (view.checkedInAt) return 'already-checked-in'
  return whyOver(eventOf(view), now)
}
