import { transact, type Context } from '../../../platform/use-case.ts'
import { lockRegistrations } from '../database/registrations.ts'
import type { RegistrationMailKind } from '../emails/mail-kinds.ts'
import { alreadyWritten } from '../queries/written-mails.ts'
import { registrationsById } from '../queries/registration-views.ts'
import { sendMailsIn } from './send-mails-in.ts'

const atOnce = 50

/** Writes to many people of one event, each once, however often it is asked to. */
export async function sendRegistrationMails(
  context: Context,
  kind: RegistrationMailKind,
  ids: readonly string[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    await transact(context, async (work) => {
      const [first] = await registrationsById(work.db, some.slice(0, 1))
      if (!first) return
      await lockRegistrations(work.db, first.eventId, some)
      const written = await alreadyWritten(work.db, [`registration-${kind}`], some)
      const left = some.filter((id) => !written.has(id))
      if (left.length > 0) await sendMailsIn(work, kind, left)
    })
  }
}
