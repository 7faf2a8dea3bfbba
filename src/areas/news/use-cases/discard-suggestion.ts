import { transact, type Context } from '../../../platform/use-case.ts'
import { decideSuggestion } from '../database/suggestions.ts'
import { authoriseSuggestion } from './authorise-suggestion.ts'

/** Puts a suggestion aside, or with `restore` back among the open ones. */
export const discardSuggestion = (
  context: Context,
  id: string,
  { restore = false }: { readonly restore?: boolean } = {},
): Promise<void> =>
  transact(context, async (work) => {
    const from = restore ? 'discarded' : 'open'
    const { suggestion, actor } = await authoriseSuggestion(work, id, from)
    const to = restore ? 'open' : 'discarded'
    await decideSuggestion(work.db, suggestion, to, {
      eventId: null,
      personId: actor.id,
      at: work.now,
    })
    await work.audit({
      action: restore ? 'suggestion.restore' : 'suggestion.discard',
      scope: 'installation',
      scopeId: null,
      objectKind: 'suggestion',
      objectId: id,
      before: { status: from, name: suggestion.name, post: suggestion.postSlug },
      after: { status: to },
    })
  })
