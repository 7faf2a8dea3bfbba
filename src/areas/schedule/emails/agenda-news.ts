import { textIn } from '../../../shared/localized-text.ts'
import { sayShortDay, sayClock } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { MailMessage } from '../../../platform/mail/mail-message.ts'
import { eventHome } from '../domain/addresses.ts'
import type { Place, ReleaseChange } from '../domain/changes.ts'
import type { Announcement, Concerned, ToldAnnouncement } from '../queries/announcements.ts'

type About = {
  readonly changes: readonly ReleaseChange[]
  /** The words of the team, where it told it at once. */
  readonly announcement: Announcement | null
}

/** To a speaker, or to who starred sessions: what changes about these, in the words of the team if there are any. */
export function agendaNewsMail(
  event: Omit<ToldAnnouncement['event'], 'cancelledAt'>,
  person: Concerned,
  { changes, announcement }: About,
  baseUrl: string,
): Omit<MailMessage, 'createdAt'> {
  const { lang, stopSecret } = person
  const t = translator(lang, 'scheduleMail')
  const name = textIn(event.name, lang)
  const [first] = changes
  const title = textIn(
    announcement?.title ?? (first && 'title' in first ? first.title : undefined),
    lang,
  )
  const kind = announcement?.correctsId
    ? 'words'
    : first?.kind === 'removed'
      ? 'removed'
      : first
        ? 'moved'
        : 'words'
  const home = baseUrl + eventHome(lang, event.slug)
  const words = announcement ? textIn(announcement.text, lang) : ''
  const stop = stopSecret ? `${baseUrl}/${lang}/starred/${stopSecret}/unsubscribe` : null
  return {
    kind: 'agenda-news',
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    ...(stop && { unsubscribeUrl: stop }),
    ...composeMail({
      lang,
      subject:
        changes.length > 1
          ? t('news.many', { event: name, count: changes.length })
          : t(`news.${kind}`, { event: name, title }),
      brand: name,
      colour: event.colour,
      greeting: person.name ? t('greeting', { name: person.name }) : t('greetingNobody'),
      paragraphs: [
        ...(announcement?.correctsId ? [t('news.corrected')] : []),
        ...(words ? [words] : []),
        ...changes.map((change) => sayChange(t, lang, change)),
        t('zone', { place: sayClock(lang, event) }),
      ],
      ...(event.announcedAt && {
        button: stop
          ? { label: t('news.myAgenda'), url: `${home}/my-agenda` }
          : { label: t('seeAgenda'), url: `${home}/agenda` },
      }),
      closing: event.contactEmail ? [t('contact', { contact: event.contactEmail })] : [],
      footer: stop
        ? [t('news.why', { event: name }), t('news.stop', { stop })]
        : [t('why', { event: name })],
    }),
  }
}

type T = ReturnType<typeof translator<'scheduleMail'>>

/** The title, and below it when and where it was and is. */
function sayChange(t: T, lang: Concerned['lang'], change: ReleaseChange): string {
  if (change.kind !== 'moved' && change.kind !== 'removed') return ''
  const title = t('session', { title: textIn(change.title, lang) })
  const say = ({ day, from, until, room }: Place) =>
    t('place', { day: sayShortDay(lang, day), from, until, room: room ?? 'none' })
  return change.kind === 'moved'
    ? [title, t('before', { place: say(change.from) }), t('now', { place: say(change.to) })].join(
        '\n',
      )
    : [title, t('gone', { place: say(change.from) })].join('\n')
}
