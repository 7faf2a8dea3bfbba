import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../shared/localized-text.ts'
import { MailLayout } from './layout.tsx'

/** What a mail says, in the words of its reader's language. Plain text all of it: markup is shown as typed. */
export type MailContent = {
  readonly lang: Language
  readonly subject: string
  /** On the coloured band: the event's or the installation's name. */
  readonly brand: string
  /** The colour of the band, `#rrggbb`. */
  readonly colour?: string
  readonly greeting?: string
  readonly paragraphs: readonly string[]
  /** Short facts below the paragraphs: date, place, code. */
  readonly facts?: readonly (readonly [label: string, value: string])[]
  /** A picture that goes with the mail as the attachment of this name (a QR code). */
  readonly picture?: { readonly filename: string; readonly alt: string }
  readonly button?: { readonly label: string; readonly url: string }
  /** After the button. */
  readonly closing?: readonly string[]
  /** Why the person gets this mail, and from whom. */
  readonly footer: readonly string[]
}

/** One content in both forms of a mail, HTML and plain text, for `queueMail({ …, ...composeMail(content) })`. */
export function composeMail(content: MailContent): {
  lang: Language
  subject: string
  html: string
  text: string
} {
  const { lang, subject } = content
  const html = `<!doctype html>${renderToStaticMarkup(<MailLayout {...content} />)}`
  return { lang, subject, html, text: plainText(content) }
}

function plainText(content: MailContent): string {
  const { greeting, paragraphs, facts = [], button, closing = [], footer } = content
  return [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...closing,
    // "-- " on a line of its own begins a signature (RFC 3676, section 4.3).
    `-- \n${footer.join('\n')}\n`,
  ].join('\n\n')
}
