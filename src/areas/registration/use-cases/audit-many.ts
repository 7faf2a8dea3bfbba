import type { Work } from '../../../platform/use-case.ts'
import type { LockedRegistration } from '../database/registrations.ts'

/** One entry of the audit log about what an organiser did to one or many registrations at once. */
export async function auditMany(
  work: Work,
  eventId: string,
  action: string,
  before: readonly LockedRegistration[],
): Promise<void> {
  const [first] = before
  if (!first) return
  await work.audit({
    action,
    scope: 'event',
    scopeId: eventId,
    objectKind: before.length === 1 ? 'registration' : 'registrations',
    objectId: before.length === 1 ? first.id : eventId,
    before: before.map(({ code, status }) => ({ code, status })),
  })
}
