import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayLanguage } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type { PostText } from '../domain/post.ts'
import type { EventFacts } from '../queries/event-facts.ts'
import { recapSentences, type RecapSentence } from './recap-sentences.ts'
import { listOf, whereAndWhen } from './say-event.ts'

const paragraphs = (parts: readonly (string | false)[]) => parts.filter(Boolean).join('\n\n')
const bullets = (parts: readonly (string | false)[]) =>
  parts.flatMap((part) => (part ? [`- ${part}`] : [])).join('\n')

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

/**
 * The recap of an event as a draft in one language: every sentence stands on a figure, and figures of nothing are left
 * out.
 */
export function composeRecap(lang: Language, event: EventFacts): PostText {
  const t = translator(lang, 'news')
  const sentences = recapSentences(lang, event)
  const of = (part: RecapSentence['part']) =>
    sentences.flatMap((sentence) => (sentence.part === part ? [sentence.text] : []))
  const numbers = bullets(of('numbers'))
  const said = of('said').join('\n\n')
  const awards = bullets(of('awards'))
  const { checkedIn, sessions } = event
  return {
    title: t('recap.title', { name: textIn(event.name, lang) }),
    summary:
      checkedIn > 0 && sessions > 0
        ? t('recap.summary', { people: checkedIn, sessions })
        : (event.tagline[lang] ?? ''),
    body: paragraphs([
      ...of('opening'),
      numbers !== '' && `## ${t('recap.numbers')}\n\n${numbers}`,
      ...of('stage'),
      awards !== '' && `## ${t('recap.awards')}\n\n${awards}`,
      said !== '' && `## ${t('recap.said')}\n\n${said}`,
      ...of('thanks'),
    ]),
  }
}
