import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { draftReminderMail } from '../emails/draft-reminder.ts'
import { draftsToRemind } from '../queries/drafts-to-remind.ts'

const atOnce = 100
/** In days before the deadline; what is nearer than the next has its own. */
const reminders = [
  { what: 'week', within: 7, beyond: 1 },
  { what: 'day', within: 1, beyond: 0 },
] as const

/**
 * Reminds whoever began a draft seven days and one day before it can no longer be submitted: once each for the day on which that
 * is, so that an extended deadline is reminded of anew. However often it runs, and wherever it was interrupted.
 */
export async function remindOfDrafts(context: Context): Promise<void> {
  for (const reminder of reminders) {
    let after: string | null | undefined = null
    while (after !== undefined) {
      const from: string | null = after
      after = await transact(context, (work) => remindSome(work, reminder, from))
    }
  }
}

async function remindSome(
  work: Work,
  { what, within, beyond }: (typeof reminders)[number],
  after: string | null,
): Promise<string | undefined> {
  const drafts = await draftsToRemind(work.db, work.now, { within, beyond, after, limit: atOnce })
  await work.mails(
    drafts
      .filter(({ email }) => isMailbox(email))
      .map((draft) => ({
        ...draftReminderMail(draft, what, work.context.config.url),
        id: idOf('draft-reminder', draft.id, draft.day, what),
      })),
  )
  return drafts.at(-1)?.id
}
