import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayCountry, sayDays, sayLanguage } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type { PostText } from '../domain/post.ts'
import type { EventFacts } from '../queries/event-facts.ts'

const listOf = (lang: Language, words: readonly string[]) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(words)

const paragraphs = (parts: readonly (string | false)[]) => parts.filter(Boolean).join('\n\n')
const bullets = (parts: readonly (string | false)[]) =>
  parts.flatMap((part) => (part ? [`- ${part}`] : [])).join('\n')

/** The event's name, days and place in a language; '' where they are not known. */
function whereAndWhen(lang: Language, event: EventFacts) {
  const place =
    event.attendance === 'online'
      ? ''
      : [event.city, sayCountry(lang, event.country)].filter(Boolean).join(', ')
  const days = event.startsOn && event.endsOn ? sayDays(lang, event.startsOn, event.endsOn) : ''
  return { name: textIn(event.name, lang), place, days }
}

/** The announcement of an event as a draft in one language, made of the event's own texts and facts. */
export function composeAnnouncement(lang: Language, event: EventFacts): PostText {
  const t = translator(lang, 'news')
  const { name, place, days } = whereAndWhen(lang, event)
  const facts = bullets([
    days !== '' && t('announcement.when', { days }),
    place !== '' &&
      t('announcement.where', { place: [event.venueName, place].filter(Boolean).join(', ') }),
    event.attendance !== 'in-person' && t(`announcement.${event.attendance}`),
    event.languages.length > 0 &&
      t('announcement.languages', {
        languages: listOf(
          lang,
          event.languages.map((code) => sayLanguage(lang, code)),
        ),
      }),
    event.hosts.length > 0 && t('announcement.hosts', { hosts: listOf(lang, event.hosts) }),
  ])
  return {
    title: place ? t('announcement.title', { name, place: event.city || place }) : name,
    summary: event.tagline[lang] ?? '',
    body: paragraphs([
      event.description[lang] ?? '',
      facts,
      t('announcement.more', { name, address: `/${lang}/events/${event.slug}` }),
    ]),
  }
}

const aDay = 24 * 60 * 60 * 1000
const daysBetween = (first: string, last: string) =>
  Math.round((Date.parse(last) - Date.parse(first)) / aDay) + 1 || 1

/** The recap of an event as a draft in one language: every sentence stands on a figure, and figures of nothing are left out. */
export function composeRecap(lang: Language, event: EventFacts): PostText {
  const t = translator(lang, 'news')
  const { name, place, days } = whereAndWhen(lang, event)
  const { registered, checkedIn, proposals, sessions, speakers, countries } = event
  const spoken = event.spoken.length > 0 ? event.spoken : event.languages
  const length = daysBetween(event.startsOn ?? '', event.endsOn ?? '')
  const numbers = bullets([
    registered > 0 && t('recap.registered', { count: registered }),
    checkedIn > 0 &&
      t('recap.checkedIn', {
        count: checkedIn,
        rate: registered > 0 ? checkedIn / registered : 1,
      }),
    countries > 1 && t('recap.countries', { count: countries }),
    proposals > 0 && t('recap.proposals', { count: proposals }),
    sessions > 0 && t('recap.sessions', { sessions, speakers }),
    spoken.length > 0 &&
      t('recap.languages', {
        count: spoken.length,
        languages: listOf(
          lang,
          spoken.map((code) => sayLanguage(lang, code)),
        ),
      }),
  ])
  return {
    title: t('recap.title', { name }),
    summary:
      checkedIn > 0 && sessions > 0
        ? t('recap.summary', { people: checkedIn, sessions })
        : (event.tagline[lang] ?? ''),
    body: paragraphs([
      days !== '' &&
        (place
          ? t('recap.opening', { name, days, place, length })
          : t('recap.openingOnline', { name, days, length })),
      event.hosts.length > 0 &&
        t('recap.hosts', { hosts: listOf(lang, event.hosts), count: event.hosts.length }),
      numbers !== '' && `## ${t('recap.numbers')}\n\n${numbers}`,
    ]),
  }
}
