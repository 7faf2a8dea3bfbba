import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Suggestion, SuggestionStatus } from '../queries/suggestions.ts'

type Decidable = Authorized<Suggestion, 'suggestion.decide'>

/** Notes what somebody decided, or with `open` that it is undecided again. */
export const decideSuggestion = (
  db: DatabaseTransaction,
  { id }: Decidable,
  status: SuggestionStatus,
  { eventId, personId, at }: { eventId: string | null; personId: string; at: Date },
) =>
  db
    .updateTable('suggestedEvents')
    .set(
      status === 'open'
        ? { status, eventId: null, decidedBy: null, decidedAt: null }
        : { status, eventId, decidedBy: personId, decidedAt: at },
    )
    .where('id', '=', id)
    .execute()

/** The post is no longer about the event, unless another suggestion of it says so. */
export const unlinkPost = (db: DatabaseTransaction, { id, postId }: Decidable, eventId: string) =>
  db
    .updateTable('posts')
    .set({ eventId: null })
    .where('id', '=', postId)
    .where('eventId', '=', eventId)
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('suggestedEvents')
        .select('postId')
        .where('eventId', '=', eventId)
        .where('id', '<>', id),
    )
    .execute()

/** Makes the post one about the event. It counts as no edit: the next import may still update its texts. */
export const linkPost = (db: DatabaseTransaction, { postId }: Decidable, eventId: string) =>
  db
    .updateTable('posts')
    .set({ eventId })
    .where('id', '=', postId)
    .where('eventId', 'is', null)
    .execute()
