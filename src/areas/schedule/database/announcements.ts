import { json } from '../../../platform/database/json.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Publishing = Authorized<EventScope, 'agenda.publish'>

export type NewAnnouncement = {
  readonly sessionCode: string
  readonly title: LocalizedText
  readonly kind: 'moved' | 'cancelled' | 'words'
  readonly releaseId: string | null
  readonly correctsId: string | null
  readonly text: LocalizedText
  readonly mailed: boolean
  readonly shownUntil: Date
  readonly publishedBy: string | null
}

/** Keeps what was announced; its id. What another one corrects it keeps, unchanged. */
export async function insertAnnouncement(
  db: DatabaseTransaction,
  event: Publishing,
  { title, text, ...announcement }: NewAnnouncement,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('announcements')
    .values({
      ...announcement,
      id,
      eventId: event.id,
      title: json(title),
      text: json(text),
      publishedAt: now,
    })
    .execute()
  return id
}
