import { newId } from '../../../shared/ids.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { replaceTerms } from '../database/applications.ts'
import { policy } from '../policy.ts'
import { termsOf } from '../queries/applications.ts'

type EditedTerm = { readonly id: string | null; readonly text: LocalizedText }

/**
 * Makes these the terms that a team accepts one by one when it applies, in this order. Terms that stay keep their id;
 * applications keep the wording that was accepted.
 */
export const editTerms = (
  context: Context,
  programmeSlug: string,
  terms: readonly EditedTerm[],
): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(
      work,
      policy,
      'programme-terms.edit',
      'programme',
      programmeSlug,
    )
    const before = await termsOf(work.db, programme.id)
    const known = new Set(before.map((term) => term.id))
    const after = terms.map(({ id, text }) => {
      // An id is kept once, and only where it is one of this programme's.
      const kept = id !== null && known.delete(id) ? id : newId(work.now.getTime())
      return { id: kept, text }
    })
    await replaceTerms(work.db, programme, after)
    await work.audit({
      action: 'programme-terms.edit',
      scope: 'programme',
      scopeId: programme.id,
      objectKind: 'programme',
      objectId: programme.id,
      before: before.map((term) => term.text),
      after: after.map((term) => term.text),
    })
    work.changed(`host:${programme.id}`)
  })
