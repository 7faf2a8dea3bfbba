import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Asked = { readonly words: string; readonly until: Date; readonly askedBy: string }

/** Keeps what is asked of the speakers of these proposals, with what each says now; what was asked before is replaced. */
export const keepChangeRequests = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'decision.make'>,
  proposalIds: readonly string[],
  { words, until, askedBy }: Asked,
  now: Date,
) =>
  sql`
  insert into change_requests (proposal_id, words, until, before, asked_by, asked_at)
  select p.id, ${words}, ${until}, jsonb_build_object('title', p.title, 'abstract', p.abstract, 'notes', p.notes,
      'lang', p.lang, 'level', p.level, 'track', p.track_id, 'format', p.format_id), ${askedBy}, ${now}
  from proposals p where p.event_id = ${event.id} and p.id = any(${[...proposalIds]}::uuid[])
  on conflict (proposal_id) do update set words = excluded.words, until = excluded.until, before = excluded.before,
    asked_by = excluded.asked_by, asked_at = excluded.asked_at`.execute(db)
