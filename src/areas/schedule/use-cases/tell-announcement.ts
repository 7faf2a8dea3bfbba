import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { agendaNewsMail } from '../emails/agenda-news.ts'
import {
  speakersOfSession,
  starredWithMail,
  toldAnnouncement,
  type Concerned,
} from '../queries/announcements.ts'

const atOnce = 100

/**
 * Writes to the speakers of the session that an announcement is about, and to who starred it and asked for mails: one mail
 * each, however often it is asked to. Nobody is told of an event that is
 * not announced, or called off.
 */
export async function tellAnnouncement(context: Context, announcementId: string): Promise<void> {
  const told = await toldAnnouncement(context.db, announcementId)
  if (!told || !told.event.announcedAt || told.event.cancelledAt) return
  const write = (people: readonly Concerned[]) =>
    transact(context, (work) =>
      work.mails(
        people
          .filter(({ email }) => isMailbox(email))
          .map((person) => ({
            ...agendaNewsMail(
              told.event,
              person,
              { changes: told.change ? [told.change] : [], announcement: told },
              context.config.url,
            ),
            id: idOf('announcement', announcementId, person.email),
          })),
      ),
    )
  const speakers = await speakersOfSession(context.db, told.event.id, told.sessionCode)
  await write(speakers)
  const speaking = new Set(speakers.map(({ email }) => email))
  for (let after: string | undefined = ''; after !== undefined;) {
    const people: readonly Concerned[] = await starredWithMail(
      context.db,
      told.event.id,
      [told.sessionCode],
      { after, limit: atOnce },
    )
    await write(people.filter(({ email }) => !speaking.has(email)))
    after = people.at(-1)?.email
  }
}
