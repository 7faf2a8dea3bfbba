import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { takeBackDraft } from '../../events/use-cases/take-back-draft.ts'
import { decideSuggestion, unlinkPost } from '../database/suggestions.ts'
import { authoriseSuggestion } from './authorise-suggestion.ts'

/**
 * Undoes a confirmation: the suggestion is open again and its post is no longer about the event. The draft that the
 * confirmation made goes away, unless somebody has worked on it. Throws AppError `suggestion-announced` once the event
 * that came of it is announced, and the errors of `authoriseSuggestion`.
 */
export const reopenSuggestion = (context: Context, id: string): Promise<void> =>
  transact(context, async (work) => {
    const { suggestion, actor } = await authoriseSuggestion(work, id, 'confirmed')
    const { eventId, undo } = suggestion
    if (undo === null) throw new AppError('suggestion-announced')
    if (eventId) await unlinkPost(work.db, suggestion, eventId)
    await decideSuggestion(work.db, suggestion, 'open', {
      eventId: null,
      personId: actor.id,
      at: work.now,
    })
    const removed =
      eventId !== null &&
      undo === 'draft' &&
      (await takeBackDraft(work, eventId, ['event.create', 'suggestion.confirm']))
    await work.audit({
      action: 'suggestion.restore',
      scope: 'installation',
      scopeId: null,
      objectKind: 'suggestion',
      objectId: id,
      before: { status: 'confirmed', name: suggestion.name, event: suggestion.eventSlug },
      after: { status: 'open', draftRemoved: removed },
    })
    work.changed('news', ...(eventId ? [`event:${eventId}`] : []))
  })
