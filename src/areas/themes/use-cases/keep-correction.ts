import { AppError } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { storeCorrection, type CorrectionProof, type ThemeObject } from '../database.ts'
import type { Correction } from '../domain/correction.ts'
import { themeById } from '../domain/theme-by-id.ts'

/** Where the act is written down. */
type Place = {
  readonly scope: 'event' | 'community' | 'installation'
  readonly scopeId: string | null
}

/**
 * Part of a use case that has authorised it: keeps what a person says about one theme of a thing, whatever its text says
 * later, and drops the pages that show it. Throws `unknown-theme`.
 */
export async function keepCorrection(
  work: Work,
  proof: CorrectionProof,
  thing: ThemeObject,
  correction: Correction,
  place: Place,
): Promise<void> {
  if (!work.actor) throw new AppError('sign-in-required')
  if (!themeById(correction.theme)) throw new AppError('unknown-theme')
  await storeCorrection(work.db, proof, thing, correction, {
    personId: work.actor.id,
    at: work.now,
  })
  await work.audit({
    action: 'theme.correct',
    ...place,
    objectKind: thing.kind,
    objectId: thing.id,
    after: { theme: correction.theme, change: correction.change },
  })
  work.changed('themes', ...(place.scope === 'event' ? [`event:${place.scopeId}`] : []))
}
