import type { Work } from '../../../platform/use-case.ts'
import { transferredAwayMail } from '../emails/transferred-away-mail.ts'
import { registrationsById, type RegistrationView } from '../queries/registration-views.ts'
import { sendMailsIn } from './send-mails-in.ts'

/** Tells both people of a transfer; `before` is the registration as the first one held it. */
export async function sendTransferMails(work: Work, before: RegistrationView): Promise<void> {
  const [after] = await registrationsById(work.db, [before.id])
  if (!after) return
  await work.mail(transferredAwayMail(before, after.name))
  await sendMailsIn(work, 'transferred-to-you', [after.id])
}
