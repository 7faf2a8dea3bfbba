import type { Database } from '../../database/database.ts'
import type { MailAttachment } from '../mail-message.ts'

/** A mail as /dev/mail.json gives it. */
export type DevMail = {
  readonly id: string
  readonly to: string
  readonly lang: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The addresses in the text, in their order. */
  readonly links: readonly string[]
  readonly attachments: readonly MailAttachment[]
  readonly createdAt: Date
}

const shown = 200
const columns = [
  'id',
  'recipient',
  'lang',
  'subject',
  'bodyText',
  'bodyHtml',
  'attachments',
  'createdAt',
] as const

/** The newest mails that went out, or would have with a mail server; not those that wait for a person. */
export async function devMails(db: Database, to: string | null): Promise<DevMail[]> {
  let query = db
    .selectFrom('mails')
    .select(columns)
    .where('status', 'in', ['queued', 'sent', 'failed'])
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(shown)
  if (to !== null) query = query.where('recipient', 'ilike', to.replace(/[\\%_]/g, '\\$&'))
  return (await query.execute()).map(asDevMail)
}

/** One of them, or undefined. */
export async function devMail(db: Database, id: string): Promise<DevMail | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const mail = await db
    .selectFrom('mails')
    .select(columns)
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'sent', 'failed'])
    .executeTakeFirst()
  return mail && asDevMail(mail)
}

type Row = {
  id: string
  recipient: string
  lang: string
  subject: string
  bodyText: string
  bodyHtml: string
  attachments: MailAttachment[]
  createdAt: Date
}

const asDevMail = (row: Row): DevMail => ({
  id: row.id,
  to: row.recipient,
  lang: row.lang,
  subject: row.subject,
  text: row.bodyText,
  html: row.bodyHtml,
  links: linksIn(row.bodyText),
  attachments: row.attachments,
  createdAt: row.createdAt,
})

/** The web addresses in a text, each once, without the punctuation that ends a sentence. */
const linksIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link.replace(/[.,;:!?)]+$/, '')),
  ),
]
