import { sayDate, sayDays } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { textIn } from '../../../shared/localized-text.ts'
import type { Chosen } from '../domain/choose-news.ts'
import type { EventItem, Follower, PostItem } from '../queries/news.ts'

type Digest = {
  readonly follower: Pick<Follower, 'email' | 'lang' | 'secret'>
  readonly chosen: Chosen<EventItem, PostItem>
  readonly url: string
}

/** The week's news of what somebody follows, with the ways to end it. */
export function digestMail({ follower, chosen, url }: Digest) {
  const { email, lang, secret } = follower
  const t = translator(lang, 'followingMail')
  const event = (item: EventItem) => {
    const { callClosesAt, callOpensAt } = item
    const call = callClosesAt && callOpensAt && chosen.opening.concat(chosen.closing).includes(item)
    return {
      title: textIn(item.name, lang),
      url: `${url}/${lang}/events/${item.slug}${call ? '/call' : ''}`,
      detail: [
        sayDays(lang, item.startsOn, item.endsOn),
        item.city,
        call && t('digest.callCloses', { day: sayDate(lang, callClosesAt, item.timeZone) }),
      ]
        .filter(Boolean)
        .join(' · '),
    }
  }
  const post = (item: PostItem) => ({
    title: textIn(item.titles, lang),
    url: `${url}/${lang}/news/${item.slug}`,
    detail: '',
  })
  const sections = [
    { heading: t('digest.closing'), items: chosen.closing.map(event) },
    { heading: t('digest.events'), items: chosen.events.map(event) },
    { heading: t('digest.opening'), items: chosen.opening.map(event) },
    { heading: t('digest.posts'), items: chosen.posts.map(post) },
  ].filter(({ items }) => items.length > 0)
  const own = `${url}/${lang}/following/${secret}`
  const first = sections[0]!.items[0]!.title
  const more = sections.reduce((sum, { items }) => sum + items.length, -1)
  return {
    kind: 'digest',
    recipient: email,
    unsubscribeUrl: `${own}/unsubscribe`,
    ...composeMail({
      lang,
      subject: t('digest.subject', { first, more }),
      brand: 'Convite',
      paragraphs: [t('digest.lead')],
      sections,
      button: { label: t('digest.own'), url: own },
      footer: [t('digest.why', { email })],
    }),
  }
}
