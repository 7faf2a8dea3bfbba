import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ToldRule } from '../domain/choose-rule-news.ts'
import type { RuleMailChoice } from '../queries/rule-mails.ts'

type Told = ToldRule & { readonly personId: string }

/** Keeps what people were told, over what they were told of the same rule before; and forgets what is over. */
export async function writeRuleNews(
  db: DatabaseTransaction,
  { told, over }: { readonly told: readonly Told[]; readonly over: readonly Told[] },
  now: Date,
): Promise<void> {
  const columns = (rows: readonly Told[]) => [
    rows.map(({ personId }) => personId),
    rows.map(({ eventId }) => eventId),
    rows.map(({ programmeId }) => programmeId),
    rows.map(({ ruleKey }) => ruleKey),
    rows.map(({ state }) => state),
  ]
  if (over.length > 0) {
    const [people, events, programmes, keys] = columns(over)
    await sql`delete from rule_news n using unnest(${people}::uuid[], ${events}::uuid[], ${programmes}::uuid[], ${keys}::text[])
      as o (person_id, event_id, programme_id, rule_key) where n.person_id = o.person_id and n.event_id = o.event_id
        and n.programme_id = o.programme_id and n.rule_key = o.rule_key`.execute(db)
  }
  if (told.length > 0) {
    const [people, events, programmes, keys, states] = columns(told)
    await sql`insert into rule_news (person_id, event_id, programme_id, rule_key, state, told_at)
      select *, ${now}::timestamptz from unnest(${people}::uuid[], ${events}::uuid[], ${programmes}::uuid[], ${keys}::text[],
        ${states}::text[])
      on conflict (person_id, event_id, programme_id, rule_key) do update set state = excluded.state, told_at = excluded.told_at`.execute(
      db,
    )
  }
}

/** Which mails about rules a person wants from now on. */
export async function writeRuleMails(
  db: DatabaseTransaction,
  personId: string,
  choice: RuleMailChoice,
): Promise<void> {
  await db
    .insertInto('ruleMailChoices')
    .values({ personId, ...choice })
    .onConflict((conflict) => conflict.column('personId').doUpdateSet(choice))
    .execute()
}
