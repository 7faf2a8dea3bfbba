import type { Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'

type AmbassadorMail = {
  readonly person: { readonly email: string; readonly name: string; readonly lang: Language }
  readonly community: { readonly slug: string; readonly name: string; readonly colour: string }
  readonly title: string
  /** Who named them. */
  readonly by: string
  readonly url: string
}

/** Tells a member that they were named ambassador, and asks whether it may be shown. */
export function ambassadorMail({ person, community, title, by, url }: AmbassadorMail) {
  const { lang } = person
  const t = translator(lang, 'communitiesMail')
  const said = { community: community.name, title, by }
  return {
    kind: 'ambassador',
    recipient: person.email,
    recipientName: person.name,
    ...composeMail({
      lang,
      subject: t('ambassador.subject', said),
      brand: community.name,
      colour: community.colour,
      paragraphs: [t('ambassador.text', said), t('ambassador.ask')],
      button: {
        label: t('ambassador.button'),
        url: `${url}/${lang}/communities/${community.slug}/membership`,
      },
      footer: ['Convite'],
    }),
  }
}
