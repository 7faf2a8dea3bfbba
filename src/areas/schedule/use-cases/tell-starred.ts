import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { agendaNewsMail } from '../emails/agenda-news.ts'
import { starredWithMail, type Concerned } from '../queries/announcements.ts'
import { changesOfRelease, toldRelease } from '../queries/told-release.ts'

const atOnce = 100

/**
 * Writes to who starred a session that a release moves or cancels, if they asked for it: one mail each, with what concerns
 * them and nothing else, however often it is asked to.
 */
export async function tellStarred(context: Context, releaseId: string): Promise<void> {
  const told = await toldRelease(context.db, releaseId)
  if (!told || told.event.cancelledAt) return
  const changes = await changesOfRelease(context.db, releaseId)
  const codes = changes.flatMap((change) => ('code' in change ? change.code : []))
  if (codes.length === 0) return
  for (let after: string | undefined = ''; after !== undefined;) {
    const people: readonly Concerned[] = await starredWithMail(context.db, told.event.id, codes, {
      after,
      limit: atOnce,
    })
    await transact(context, (work) =>
      work.mails(
        people
          .filter(({ email }) => isMailbox(email))
          .map((person) => ({
            ...agendaNewsMail(
              told.event,
              person,
              {
                changes: changes.filter(
                  (change) => 'code' in change && person.codes.includes(change.code),
                ),
                announcement: null,
              },
              context.config.url,
            ),
            id: idOf('starred-changed', releaseId, person.email),
          })),
      ),
    )
    after = people.at(-1)?.email
  }
}
