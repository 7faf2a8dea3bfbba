import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import type { Correction } from '../domain/correction.ts'
import { policy } from '../policy.ts'
import { objectByCode } from '../queries/texts.ts'
import { keepCorrection } from './keep-correction.ts'

/**
 * Corrects a theme of a session or proposal of an event, by the code in its address. Throws `not-found`, `unknown-theme` and
 * what `authoriseEvent` throws.
 */
export const correctTheme = (
  context: Context,
  eventSlug: string,
  { kind, code }: { readonly kind: 'session' | 'proposal'; readonly code: string },
  correction: Correction,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'theme.correct', eventSlug)
    const id = await objectByCode(work.db, kind, event.id, code, work.actor?.id ?? null)
    if (!id) throw notFound()
    await keepCorrection(work, event, { kind, id }, correction, {
      scope: 'event',
      scopeId: event.id,
    })
  })
