import type { Language } from '../../../shared/localized-text.ts'
import type { Template, TemplateKind } from '../domain/mail-template.ts'
import type { Db } from './scope.ts'

/** The event's own words for its committee's mails, by kind and language; without an entry Convite's stand. */
export async function templatesOf(
  db: Db,
  eventId: string,
): Promise<(kind: TemplateKind, lang: Language) => Template | undefined> {
  const rows = await db
    .selectFrom('mailTemplates')
    .select(['kind', 'lang', 'subject', 'message'])
    .where('eventId', '=', eventId)
    .execute()
  const found = new Map(rows.map((row) => [`${row.kind} ${row.lang}`, row]))
  return (kind, lang) => found.get(`${kind} ${lang}`)
}

export type CommitteeSettings = {
  readonly answerBy: Date | null
  readonly remindDays: number
  readonly numbersPublic: boolean
}

/** What an event set for its committee; an event that set nothing reminds nobody and shows nothing. */
export async function committeeSettings(db: Db, eventId: string): Promise<CommitteeSettings> {
  const found = await db
    .selectFrom('committeeSettings')
    .select(['answerBy', 'remindDays', 'numbersPublic'])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return found ?? { answerBy: null, remindDays: 3, numbersPublic: false }
}
