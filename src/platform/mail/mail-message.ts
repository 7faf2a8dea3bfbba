import type { Language } from '../../shared/localized-text.ts'

/** A file that goes with a mail. One that the HTML shows as `cid:<filename>` is shown in place. */
export type MailAttachment = {
  readonly filename: string
  readonly contentType: string
  readonly base64: string
}

/** A mail to one person, complete and in their language. */
export type MailMessage = {
  /** For a mail that may be asked for twice: what has the id of a mail that exists is not written again (`idOf`). */
  readonly id?: string
  /** Which template made it, such as 'registration-confirmed'. */
  readonly kind: string
  readonly recipient: string
  readonly recipientName?: string
  readonly lang: Language
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Whom an answer goes to; the installation's own address unless said. */
  readonly replyTo?: string
  /** Where one click ends mails of this kind (RFC 8058): an address that takes a POST. */
  readonly unsubscribeUrl?: string
  readonly attachments?: readonly MailAttachment[]
  /** True: it waits until a person has read it and sends it (`sendHeldMails`). */
  readonly held?: boolean
  /** True: kept for the record only; nobody gets it. */
  readonly unsent?: boolean
  readonly eventId?: string
  /** What the mail is about (a proposal, a registration). */
  readonly subjectId?: string
  /** The conversation that the mail belongs to: mail programs keep mails of one together. */
  readonly threadId?: string
  readonly createdAt: Date
}
