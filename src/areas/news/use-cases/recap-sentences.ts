import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayLanguage } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import type { EventFacts } from '../queries/event-facts.ts'
import { daysBetween, listOf, whereAndWhen } from './say-event.ts'

/** The page that a figure of a recap comes from. */
export type RecapPage =
  | 'event'
  | 'registration'
  | 'checkIn'
  | 'proposals'
  | 'agenda'
  | 'themes'
  | 'news'
  | 'awards'
  | 'sponsors'

/** One sentence of a recap, in which part of it it stands, and where what it says comes from. */
export type RecapSentence = {
  readonly part: 'opening' | 'numbers' | 'stage' | 'awards' | 'said' | 'thanks'
  readonly text: string
  readonly page: RecapPage
  readonly address: string
}

/** The sentences of a recap in one language: each stands on facts of the event; of what there was none, none is made. */
export function recapSentences(lang: Language, event: EventFacts): RecapSentence[] {
  const t = translator(lang, 'news')
  const { name, place, days } = whereAndWhen(lang, event)
  const { registered, checkedIn, proposals, sessions, speakers, countries } = event
  const spoken = event.spoken.length > 0 ? event.spoken : event.languages
  const length = daysBetween(event.startsOn ?? '', event.endsOn ?? '')
  const shown = `/${lang}/events/${event.slug}`
  const managed = `/${lang}/manage/events/${event.slug}`
  const addresses: Readonly<Record<RecapPage, string>> = {
    event: shown,
    registration: `${managed}/registration`,
    checkIn: `${managed}/check-in`,
    proposals: `${managed}/proposals`,
    agenda: `${shown}/agenda`,
    themes: `/${lang}/themes/report?event=${event.slug}`,
    news: `/${lang}/news?event=${event.slug}`,
    awards: `${managed}/awards`,
    sponsors: `${managed}/sponsors`,
  }
  const themes = namedThemes(event.themes, lang).map((theme) => theme.name)
  const made: readonly (readonly [RecapSentence['part'], RecapPage, string | false])[] = [
    [
      'opening',
      'event',
      days !== '' &&
        (place
          ? t('recap.opening', { name, days, place, length })
          : t('recap.openingOnline', { name, days, length })),
    ],
    [
      'opening',
      'event',
      event.hosts.length > 0 &&
        t('recap.hosts', { hosts: listOf(lang, event.hosts), count: event.hosts.length }),
    ],
    ['numbers', 'registration', registered > 0 && t('recap.registered', { count: registered })],
    [
      'numbers',
      'checkIn',
      checkedIn > 0 &&
        t('recap.checkedIn', {
          count: checkedIn,
          rate: registered > 0 ? checkedIn / registered : 1,
        }),
    ],
    ['numbers', 'registration', countries > 1 && t('recap.countries', { count: countries })],
    ['numbers', 'proposals', proposals > 0 && t('recap.proposals', { count: proposals })],
    ['numbers', 'agenda', sessions > 0 && t('recap.sessions', { sessions, speakers })],
    [
      'numbers',
      'agenda',
      spoken.length > 0 &&
        t('recap.languages', {
          count: spoken.length,
          languages: listOf(
            lang,
            spoken.map((code) => sayLanguage(lang, code)),
          ),
        }),
    ],
    [
      'stage',
      'agenda',
      event.keynotes.length > 0 &&
        t('recap.keynotes', { people: listOf(lang, event.keynotes), count: event.keynotes.length }),
    ],
    [
      'stage',
      'themes',
      themes.length > 0 &&
        t('recap.themes', { themes: listOf(lang, themes), count: themes.length }),
    ],
    ...event.awards.map(
      ({ name, winner, reason }) =>
        [
          'awards',
          'awards',
          textIn(reason, lang)
            ? t('recap.awardFor', {
                award: textIn(name, lang),
                winner,
                reason: textIn(reason, lang),
              })
            : t('recap.award', { award: textIn(name, lang), winner }),
        ] as const,
    ),
    ...event.quotes.map((quote) => ['said', 'news', sayQuote(quote)] as const),
    [
      'thanks',
      'sponsors',
      event.sponsors.length > 0 &&
        t('recap.sponsors', {
          sponsors: listOf(lang, event.sponsors),
          count: event.sponsors.length,
        }),
    ],
    [
      'thanks',
      'news',
      event.photos > 0 &&
        (event.photographers.length > 0
          ? t('recap.photosBy', { count: event.photos, people: listOf(lang, event.photographers) })
          : t('recap.photos', { count: event.photos })),
    ],
  ]
  return made.flatMap(([part, page, text]) =>
    text === false ? [] : [{ part, page, text, address: addresses[page] }],
  )
}

const sayQuote = ({ words, name, role }: EventFacts['quotes'][number]) =>
  `${words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n>\n> — ${[name, role].filter(Boolean).join(', ')}`
