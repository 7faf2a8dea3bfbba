import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { callExtendedMail } from '../emails/call-extended.ts'
import { concernedByExtension, extensionById } from '../queries/extensions.ts'

const atOnce = 100

/**
 * Writes to everybody who has a draft or a proposal that a moved deadline concerns, one mail a person and move, however often it
 * is asked to and wherever it was interrupted.
 */
export async function tellOfExtension(context: Context, extensionId: string): Promise<void> {
  let after: string | null | undefined = null
  while (after !== undefined) {
    const from: string | null = after
    after = await transact(context, (work) => tellSome(work, extensionId, from))
  }
}

/** Writes to some, from behind a person on; the last of them, undefined when nobody is left. */
async function tellSome(
  work: Work,
  extensionId: string,
  after: string | null,
): Promise<string | undefined> {
  const extension = await extensionById(work.db, extensionId)
  if (!extension) return undefined
  const people = await concernedByExtension(work.db, extension, { after, limit: atOnce })
  await work.mails(
    people
      .filter(({ email }) => isMailbox(email))
      .map((person) => ({
        ...callExtendedMail(extension, person, work.context.config.url),
        id: idOf('call-extended', extension.id, person.id),
      })),
  )
  return people.at(-1)?.id
}
