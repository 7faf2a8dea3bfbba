import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { TeamRole, TeamScope } from '../domain/teams.ts'

type RolesMail = {
  readonly person: { readonly email: string; readonly name: string; readonly lang: Language }
  readonly team: {
    readonly scope: TeamScope
    readonly slug: string
    readonly name: LocalizedText
    readonly id: string
  }
  readonly roles: readonly TeamRole[]
  /** Who gave or took them. */
  readonly by: string
  readonly url: string
}

const folders = { event: 'events', community: 'communities', programme: 'programmes' } as const

/** Tells a person which roles they have now, or that they have none any more. */
export function rolesMail({ person, team, roles, by, url }: RolesMail) {
  const { lang } = person
  const t = translator(lang, 'accountsMail')
  const role = translator(lang, 'accounts')
  const name = textIn(team.name, lang)
  const subject = roles.length > 0 ? t('roles.subject', { name }) : t('roles.goneSubject', { name })
  const address = `${url}/${lang}${team.scope === 'event' ? '/manage' : ''}/${folders[team.scope]}/${team.slug}`
  return {
    kind: 'roles',
    recipient: person.email,
    recipientName: person.name,
    ...(team.scope === 'event' ? { eventId: team.id } : {}),
    ...composeMail({
      lang,
      subject,
      brand: name,
      paragraphs: [
        roles.length > 0
          ? t('roles.text', { name, by: by || 'Convite' })
          : t('roles.gone', { name, by: by || 'Convite' }),
      ],
      facts: roles.map((one) => [role(`roles.${one}`), role(`roleDoes.${one}`)] as const),
      ...(roles.length > 0 ? { button: { label: t('roles.button'), url: address } } : {}),
      closing: roles.length > 0 ? [t('roles.signIn', { email: person.email })] : [],
      footer: ['Convite'],
    }),
  }
}
