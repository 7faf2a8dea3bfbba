import { idOf } from '../../../shared/ids.ts'
import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { SyndicationState } from '../queries/syndications.ts'

type Side = { readonly slug: string; readonly name: string; readonly colour: string }

export type SyndicationMail = {
  readonly reader: { readonly email: string; readonly name: string; readonly lang: Language }
  readonly post: { readonly id: string; readonly slug: string; readonly titles: LocalizedText }
  /** Whose post it is, and who shows it. */
  readonly origin: Side
  readonly taker: Side
  /** Who is written to, one of the two. */
  readonly to: Side
  readonly state: SyndicationState
  readonly saidAt: Date
  readonly url: string
}

/** Tells the organisers of one side what the other wants with a post, or that both agree; once for each time it is said. */
export function syndicationMail(mail: SyndicationMail) {
  const { reader, post, origin, taker, to, state, saidAt } = mail
  const { lang } = reader
  const t = translator(lang, 'newsMail')
  const said = { origin: origin.name, taker: taker.name, title: textIn(post.titles, lang) }
  return {
    id: idOf('syndication', post.id, taker.slug, state, saidAt.toISOString(), reader.email),
    kind: `syndication-${state}`,
    subjectId: post.id,
    recipient: reader.email,
    recipientName: reader.name,
    ...composeMail({
      lang,
      subject: t(`${state}.subject`, said),
      brand: to.name,
      colour: to.colour,
      paragraphs: [t(`${state}.text`, said), t(`${state}.next`)],
      button: { label: t(`${state}.button`), url: addressOf(mail) },
      footer: [t('why', { community: to.name })],
    }),
  }
}

/** Where it is answered, or seen. */
function addressOf({ reader, post, taker, state, url }: SyndicationMail): string {
  const base = `${url}/${reader.lang}`
  return {
    offered: `${base}/manage/news/taken`,
    asked: `${base}/manage/news/posts/${post.slug}#elsewhere`,
    accepted: `${base}/communities/${taker.slug}/news/${post.slug}`,
  }[state]
}
