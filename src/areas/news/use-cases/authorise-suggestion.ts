import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Actor, Work } from '../../../platform/use-case.ts'
import { lockSuggestion, type Suggestion, type SuggestionStatus } from '../queries/suggestions.ts'

/**
 * The suggestion, locked, with the proof that the actor may decide it: who runs the installation, stewards, and the
 * organisers of the community that published its post. Throws `sign-in-required`, `not-found`, and `suggestion-decided`
 * when it does not stand as `status`.
 */
export async function authoriseSuggestion(
  { db, actor }: Work,
  id: string,
  status: SuggestionStatus,
): Promise<{ suggestion: Authorized<Suggestion, 'suggestion.decide'>; actor: Actor }> {
  if (!actor) throw new AppError('sign-in-required')
  const suggestion = await lockSuggestion(db, actor, id)
  if (!suggestion) throw notFound()
  if (suggestion.status !== status) throw new AppError('suggestion-decided')
  return { suggestion: suggestion as Authorized<Suggestion, 'suggestion.decide'>, actor }
}
