import { invalidInput } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { takeUse } from '../database/late-codes.ts'
import { readLateCode } from '../domain/late-code.ts'

/**
 * Takes one use of a code for late access, as part of the caller's transaction. Throws `invalid-input` with
 * `late-code-not-valid` beside its field: it is unknown, expired or used up, and nobody is told which.
 */
export async function takeLateCode(
  work: Work,
  event: { readonly id: string },
  typed: string,
  received: Date,
) {
  const code = await takeUse(work.db, event.id, readLateCode(typed), received)
  if (!code) throw invalidInput([{ field: 'lateCode', code: 'late-code-not-valid' }])
  return code
}
