import type { Language } from '../../../shared/localized-text.ts'
import { newId } from '../../../shared/ids.ts'
import type { Work } from '../../../platform/use-case.ts'
import { insertPerson } from '../database.ts'

export type Found = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly lang: Language
  /** Nobody was known by this address before. */
  readonly invited: boolean
}

/**
 * The person with this e-mail address (in any case of letters); if there is none, one who can claim the place by
 * signing in. A name that is known already is never changed by somebody else.
 */
export const findOrInvitePerson = (
  work: Work,
  { email, name = '' }: { readonly email: string; readonly name?: string },
): Promise<Found> =>
  insertPerson(work.db, {
    id: newId(work.now.getTime()),
    email: email.trim().toLowerCase(),
    name: name.trim(),
    lang: work.context.language,
    now: work.now,
  })
