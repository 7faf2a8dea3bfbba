import { sayCountry, sayDate, sayDays, sayLanguage } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import {
  languages,
  textIn,
  type Language,
  type LocalizedText,
} from '../../../shared/localized-text.ts'
import { addDays, instantAt } from '../../../shared/time.ts'
import { accentPair, contrast } from '../../../ui/contrast.ts'
import type { KioskMessage, Slide, SlideCode, SlideColours, SlideWords } from '../domain/content.ts'
import type { AnnouncedAt } from '../../schedule/queries/announcements.ts'
import { sayAnnouncement } from '../../schedule/use-cases/say-announcement.ts'
import type { Kiosk } from '../queries.ts'
import type { KioskEvent, KioskPost } from '../queries/content.ts'

/** How the things of one kiosk are said. */
export type Said = {
  readonly languages: readonly Language[]
  readonly code: (kind: string, id: string) => SlideCode | null
  readonly image: (fileId: string | null) => string | null
}

// Cobalt, agave, the house colour and ink in turn, for what has no colour of its own.
export const grounds = ['#1f4fd8', '#14746f', '#c0004e', '#3c2a78']
const marigold = '#f5ae1f'

/** A ground in a colour as picked, darkened or lightened until words can be read on it: big ones from afar, small ones in a preview (4.5 : 1). */
export function coloursOf(picked: string): SlideColours {
  const { fill, ink } = accentPair(picked).light
  return { ground: fill, ink, mark: contrast(marigold, fill) >= 4.5 ? marigold : ink }
}

/** Words in each language in which the text exists; in the first language it has if that is none of the kiosk's. */
export function inLanguages(
  said: Said,
  text: LocalizedText,
  words: (language: Language, text: string) => SlideWords,
): Slide['words'] {
  const spoken = said.languages.filter((language) => text[language])
  const first = languages.find((language) => text[language])
  const chosen = spoken.length > 0 ? spoken : first ? [first] : []
  return Object.fromEntries(chosen.map((each) => [each, words(each, text[each]!)]))
}

export const base = { from: null, until: null, countTo: null, code: null, event: null, image: null }

/** The instant at which the day after an event begins where it is held: from then on it is past. */
export const overAt = (event: Pick<KioskEvent, 'endsOn' | 'timeZone'>): number =>
  instantAt(`${addDays(event.endsOn, 1)}T00:00`, event.timeZone)!.getTime()

export function eventSlide(said: Said, event: KioskEvent): Slide {
  const place = (language: Language) =>
    [event.venueName, [event.city, sayCountry(language, event.country)].filter(Boolean).join(', ')]
      .filter(Boolean)
      .join(' · ')
  const spoken = (language: Language) => {
    const t = translator(language, 'kiosk')
    const names = event.languages
      .slice(0, 3)
      .map((each) => (each === 'lsm' ? t('screen.signLanguage') : sayLanguage(language, each)))
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  }
  return {
    ...base,
    key: `event:${event.id}`,
    kind: 'event',
    until: overAt(event),
    words: inLanguages(said, event.name, (language, title) => ({
      lead: sayDays(language, event.startsOn, event.endsOn),
      title,
      text: [place(language), spoken(language)].filter(Boolean).join(' · '),
    })),
    code: said.code('event', event.id),
    event: event.slug,
    image: said.image(event.coverFileId),
    colours: coloursOf(event.colour),
  }
}

/** The open call of an event, or one that opens before the next content comes; null without a call. */
export function callSlide(said: Said, event: KioskEvent): Slide | null {
  const { callOpensAt, callClosesAt } = event
  if (!callOpensAt || !callClosesAt) return null
  return {
    ...base,
    key: `call:${event.id}`,
    kind: 'call',
    from: callOpensAt.getTime(),
    until: Math.min(callClosesAt.getTime(), overAt(event)),
    countTo: callClosesAt.getTime(),
    words: inLanguages(said, event.name, (language, title) => {
      const t = translator(language, 'kiosk')
      return {
        lead: t('screen.call'),
        title: t('screen.speakAt', { event: title }),
        text: t('screen.callUntil', { day: sayDate(language, callClosesAt, event.timeZone) }),
      }
    }),
    code: said.code('call', event.id),
    colours: coloursOf(event.colour),
  }
}

export const postSlide = (said: Said, post: KioskPost): Slide => ({
  ...base,
  key: `post:${post.id}`,
  kind: 'post',
  words: inLanguages(said, post.titles, (language, title) => ({
    lead: post.communityName ?? translator(language, 'kiosk')('screen.news'),
    title,
    text: shorten(post.summaries[language] ?? ''),
  })),
  code: said.code('post', post.id),
  image: said.image(post.coverFileId),
  colours: coloursOf(post.colour ?? grounds[1]!),
})

/** A free message, or a quote if it says who said it. */
export const messageSlide = (said: Said, { text, by }: KioskMessage, at: number): Slide => ({
  ...base,
  key: `message:${at}`,
  kind: 'message',
  words: inLanguages(said, text, (language, words) => ({
    lead: '',
    title: by ? quoted(language, words) : words,
    text: by,
  })),
  colours: coloursOf(grounds[at % grounds.length]!),
})

/** What has just changed at an event, until it is over. */
export const announcementSlide = (said: Said, each: AnnouncedAt): Slide => ({
  ...base,
  key: `announcement:${each.id}`,
  kind: 'message',
  until: each.shownUntil.getTime(),
  weight: 2,
  words: inLanguages(said, each.event, (language, lead) => ({
    lead,
    title: sayAnnouncement(language, each),
    text: textIn(each.text, language),
  })),
  colours: coloursOf(grounds[2]!),
})

export function welcomeSlide(said: Said, kiosk: Kiosk): Slide {
  const every = Object.fromEntries(
    languages.map((language) => [language, kiosk.name]),
  ) as LocalizedText
  return {
    ...base,
    key: 'welcome',
    kind: 'welcome',
    words: inLanguages(said, every, (language, title) => ({
      lead: translator(language, 'kiosk')('screen.welcome'),
      title,
      text: translator(language, 'kiosk')('screen.welcomeText'),
    })),
    code: said.code('network', kiosk.id),
    colours: coloursOf(grounds[0]!),
  }
}

/** The message that is shown at once; null when there is none, or its time is over. */
export const urgentSlide = (said: Said, kiosk: Kiosk, now: Date): Slide | null =>
  kiosk.urgentUntil === null || kiosk.urgentUntil <= now
    ? null
    : {
        ...base,
        key: 'urgent',
        kind: 'urgent',
        until: kiosk.urgentUntil.getTime(),
        words: inLanguages(said, kiosk.urgent, (_, title) => ({ lead: '', title, text: '' })),
        colours: { ground: '#12131f', ink: '#ffffff', mark: marigold },
      }

export const quoted = (language: Language, words: string) =>
  language === 'es' ? `«${words}»` : `“${words}”`

/** As much of a summary as can be read in passing, cut between words. */
export function shorten(text: string, most = 140): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}
