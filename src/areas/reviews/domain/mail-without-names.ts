import { hideWords } from './hide-words.ts'

type Mail = {
  readonly recipient: string
  readonly recipientName: string
  readonly subject: string
  readonly text: string
  readonly message: string
  readonly title: string
  readonly lastError: string | null
  /** Names and addresses of all speakers. */
  readonly speakers: readonly string[]
  /** The title as it is read without names. */
  readonly shownTitle: string
}

/** A mail about a decision for who may not know whom it goes to: no names or addresses, and the title as the committee reads it. */
export function mailWithoutNames<M extends Mail>(mail: M): M {
  const words = [...mail.speakers, mail.recipient, mail.recipientName]
  const hide = (text: string) =>
    hideWords(mail.title ? text.replaceAll(mail.title, mail.shownTitle) : text, words)
  return {
    ...mail,
    recipient: '',
    recipientName: '',
    title: mail.shownTitle,
    subject: hide(mail.subject),
    text: hide(mail.text),
    message: hide(mail.message),
    lastError: null,
  }
}
