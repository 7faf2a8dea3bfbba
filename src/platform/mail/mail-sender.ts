import { createTransport } from 'nodemailer'
import type { Selectable } from 'kysely'
import type { Mails } from '../database/tables.ts'

type Mail = Pick<
  Selectable<Mails>,
  | 'id'
  | 'recipient'
  | 'recipientName'
  | 'lang'
  | 'subject'
  | 'bodyText'
  | 'bodyHtml'
  | 'attachments'
  | 'replyTo'
  | 'threadId'
  | 'unsubscribeUrl'
  | 'createdAt'
>

/** Hands mails to a mail server. */
export type MailSender = ReturnType<typeof createMailSender>

/** The server refused this mail for good (no such mailbox): another try would end the same. */
export class MailRefused extends Error {}

/**
 * A mail server by its address (`smtps://user:password@host:465`), with at most three connections kept open. Reads
 * no files and no addresses on behalf of a mail.
 */
export function createMailSender({ smtpUrl, from }: { smtpUrl: string; from: string }) {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'

  return {
    /**
     * Sends one mail. Its Message-ID follows from its id, so a mail that had to be handed over twice is shown once.
     * MailRefused if the server says that it never will; any other error may pass.
     */
    async send(mail: Mail): Promise<void> {
      try {
        await transport.sendMail({
          from,
          to: { name: mail.recipientName, address: mail.recipient },
          ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
          subject: mail.subject,
          text: mail.bodyText,
          html: mail.bodyHtml,
          date: mail.createdAt,
          messageId: `<${mail.id}@${domain}>`,
          // Nobody has the mail that a conversation begins with; that all of it names the same one keeps it together.
          ...(mail.threadId
            ? {
                inReplyTo: `<thread-${mail.threadId}@${domain}>`,
                references: `<thread-${mail.threadId}@${domain}>`,
              }
            : {}),
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'Content-Language': mail.lang,
            ...(mail.unsubscribeUrl
              ? {
                  'List-Unsubscribe': `<${mail.unsubscribeUrl}>`,
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }
              : {}),
          },
          attachments: mail.attachments.map(({ filename, contentType, base64 }) => ({
            filename,
            contentType,
            content: Buffer.from(base64, 'base64'),
            ...(mail.bodyHtml.includes(`cid:${filename}`)
              ? { cid: filename, contentDisposition: 'inline' as const }
              : {}),
          })),
        })
      } catch (error) {
        const { code, responseCode } = error as { code?: string; responseCode?: number }
        const final = responseCode !== undefined && responseCode >= 500
        if (final && (code === 'EENVELOPE' || code === 'EMESSAGE'))
          throw new MailRefused(String(error), { cause: error })
        throw error
      }
    },

    /** Connects and signs in, and throws if that fails. */
    check: () => transport.verify(),

    close: () => transport.close(),
  }
}
