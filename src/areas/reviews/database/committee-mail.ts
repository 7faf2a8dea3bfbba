import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Language } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Template, TemplateKind } from '../domain/mail-template.ts'

type In<Action extends string> = Authorized<EventScope, Action>

/** Keeps an event's words for one kind of mail in one language; without words Convite's stand again. */
export async function keepTemplate(
  db: DatabaseTransaction,
  event: In<'notification.send'>,
  kind: TemplateKind,
  lang: Language,
  template: Template | null,
  now: Date,
): Promise<void> {
  if (!template) {
    await db
      .deleteFrom('mailTemplates')
      .where('eventId', '=', event.id)
      .where('kind', '=', kind)
      .where('lang', '=', lang)
      .execute()
    return
  }
  const values = { ...template, updatedAt: now }
  await db
    .insertInto('mailTemplates')
    .values({ eventId: event.id, kind, lang, ...values })
    .onConflict((conflict) => conflict.columns(['eventId', 'kind', 'lang']).doUpdateSet(values))
    .execute()
}

type Settings = {
  readonly answerBy?: Date | null
  readonly remindDays?: number
  readonly numbersPublic?: boolean
}

/** Keeps what is set for the committee of an event; what is not named stays. */
export const keepCommitteeSettings = (
  db: DatabaseTransaction,
  event: In<'notification.send' | 'numbers.publish'>,
  settings: Settings,
  now: Date,
) =>
  db
    .insertInto('committeeSettings')
    .values({ eventId: event.id, ...settings, updatedAt: now })
    .onConflict((conflict) =>
      conflict.column('eventId').doUpdateSet({ ...settings, updatedAt: now }),
    )
    .execute()

/** Notes that these speakers were reminded of an instant, so that nobody is reminded of it twice. */
export const markReminded = (
  db: DatabaseTransaction,
  reminders: readonly { readonly mailId: string; readonly answerBy: Date }[],
) =>
  sql`
  update notifications n set reminded_for = r."answerBy"
  from jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb) as r ("mailId" uuid, "answerBy" timestamptz)
  where n.mail_id = r."mailId"`.execute(db)

/** Notes that a person agrees to be named as one of the committee, or does not any more. */
export async function keepConsent(
  db: DatabaseTransaction,
  event: In<'review.read'>,
  personId: string,
  agree: boolean,
  now: Date,
): Promise<void> {
  if (agree)
    await db
      .insertInto('committeeConsents')
      .values({ eventId: event.id, personId, agreedAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await db
      .deleteFrom('committeeConsents')
      .where('eventId', '=', event.id)
      .where('personId', '=', personId)
      .execute()
}
