import type { Work } from '../../../platform/use-case.ts'
import type { RegistrationView } from '../queries/registration-views.ts'

/** An entry of the audit log about what a person did with their own registration. Names no person: only the code. */
export const auditOwn = (
  work: Work,
  { eventId, id, code }: RegistrationView,
  action: string,
  before?: object,
  after?: object,
): Promise<void> =>
  work.audit({
    action,
    scope: 'event',
    scopeId: eventId,
    objectKind: 'registration',
    objectId: id,
    by: code,
    before: before && { code, ...before },
    after,
  })
