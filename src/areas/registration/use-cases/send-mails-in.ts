import { queueMails } from '../../../platform/mail/queue-mails.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { RegistrationMailKind } from '../emails/mail-kinds.ts'
import { registrationMail } from '../emails/registration-mail.ts'
import { registrationsById } from '../queries/registration-views.ts'

/** Writes a mail of this kind to each of the people, in the caller's transaction. */
export async function sendMailsIn(
  work: Work,
  kind: RegistrationMailKind,
  ids: readonly string[],
): Promise<void> {
  // Somebody registered at the door may have left no address.
  const views = (await registrationsById(work.db, ids)).filter(({ email }) => email !== '')
  const { url } = work.context.config
  await queueMails(
    work.db,
    views.map((view) => ({ ...registrationMail(kind, view, url), createdAt: work.now })),
  )
}
