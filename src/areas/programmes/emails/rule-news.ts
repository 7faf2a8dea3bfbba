import { sayDayAndYear } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { textIn } from '../../../shared/localized-text.ts'
import type { RuleNews } from '../domain/choose-rule-news.ts'
import type { NamedEvent, RuleReader } from '../queries/rule-mails.ts'
import { sayRules } from '../say-rules.ts'

type Told = {
  readonly person: Pick<RuleReader, 'email' | 'name' | 'lang'>
  readonly news: readonly RuleNews[]
  readonly names: ReadonlyMap<string, NamedEvent>
  readonly url: string
}

// More than that nobody reads; the page has all.
const mostOfEvent = 12

/** Which rules somebody must act on broke or will soon, event by event. */
export function ruleNewsMail({ person, news, names, url }: Told) {
  const { lang } = person
  const t = translator(lang, 'programmesMail')
  const states = translator(lang, 'programmes')
  const say = sayRules(lang)
  const sections = [...Map.groupBy(news, ({ eventId }) => eventId)].flatMap(([eventId, those]) => {
    const event = names.get(eventId)
    if (!event) return []
    const page = `${url}/${lang}/manage/events/${event.slug}/rules`
    const items = those.slice(0, mostOfEvent).map(({ state, verdict }) => ({
      title: say.title(verdict.rule),
      url: `${page}#${verdict.rule.programmeId}-${verdict.rule.key}`,
      detail: [
        states(`state.${state}`),
        verdict.due && states('by', { day: sayDayAndYear(lang, verdict.due) }),
        say.measured(verdict),
      ]
        .filter(Boolean)
        .join(' · '),
    }))
    const more = those.length - items.length
    return [
      {
        heading: textIn(event.name, lang),
        items:
          more > 0
            ? [...items, { title: t('more', { count: more }), url: page, detail: '' }]
            : items,
      },
    ]
  })
  const broken = news.filter(({ state }) => state === 'broken').length
  return {
    kind: 'rule-news',
    recipient: person.email,
    recipientName: person.name,
    ...composeMail({
      lang,
      subject: t('news.subject', {
        event: sections[0]?.heading ?? '',
        broken,
        risk: news.length - broken,
      }),
      brand: 'Convite',
      paragraphs: [t('news.lead')],
      sections,
      footer: [t('news.why'), `${t('choose')} ${url}/${lang}/me/rule-mails`],
    }),
  }
}
