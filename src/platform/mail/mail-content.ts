import type { Language } from '../../shared/localized-text.ts'

/** Things of one kind: what each is called, where it stands, and a line about it. */
export type MailSection = {
  readonly heading: string
  readonly items: readonly {
    readonly title: string
    readonly url: string
    readonly detail: string
  }[]
}

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
  /** Lists of things with an address each, below a heading. */
  readonly sections?: readonly MailSection[]
  /** A picture that goes with the mail as the attachment of this name (a QR code). */
  readonly picture?: { readonly filename: string; readonly alt: string }
  readonly button?: { readonly label: string; readonly url: string }
  /** After the button. */
  readonly closing?: readonly string[]
  /** Why the person gets this mail, and from whom. */
  readonly footer: readonly string[]
}
