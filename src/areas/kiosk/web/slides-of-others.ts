import { sayCountry, sayDays } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { languages, textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import type { PublicSponsor } from '../../sponsors/queries.ts'
import type { Slide } from '../domain/content.ts'
import type { KioskEvent } from '../queries/content.ts'
import type { KioskPhoto, KioskQuote } from '../queries/gallery.ts'
import type { OutsideEvent } from '../queries/outside.ts'
import {
  base,
  coloursOf,
  grounds,
  inLanguages,
  overAt,
  quoted,
  shorten,
  type Said,
} from './slides.ts'

const everywhere = (text: string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, text]))

const mostSponsors = 24
/** Those of the first tier come three times when others come once, those of the second twice. */
const heaviest = 3

/** The sponsors of the events that are shown, each as long as its event is to come and as often as its tier weighs. */
export function sponsorSlides(
  said: Said,
  sponsors: readonly PublicSponsor[],
  events: readonly KioskEvent[],
): Slide[] {
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const weighed = sponsors.toSorted((a, b) => a.rank - b.rank)
  return weighed.slice(0, mostSponsors).flatMap((sponsor) => {
    const event = eventOf.get(sponsor.eventId)
    if (!event) return []
    return {
      ...base,
      key: `sponsor:${sponsor.id}`,
      kind: 'sponsor' as const,
      until: overAt(event),
      words: inLanguages(said, everywhere(sponsor.name), (language, title) => ({
        lead: translator(language, 'kiosk')('screen.sponsorOf', {
          event: textIn(event.name, language),
        }),
        title,
        text: shorten(textIn(sponsor.summary, language)),
      })),
      image: said.image(sponsor.logo?.fileId ?? null),
      weight: Math.max(1, heaviest - sponsor.rank),
      colours: coloursOf(event.colour),
    }
  })
}

/** A photo as large as the screen lets it be, with what it shows and who took it. */
export const photoSlide = (said: Said, photo: KioskPhoto): Slide => ({
  ...base,
  key: `photo:${photo.id}`,
  kind: 'photo',
  words: inLanguages(said, photo.titles, (language, title) => ({
    lead: '',
    title,
    text: [
      photo.alt[language],
      photo.credit && translator(language, 'kiosk')('screen.photoBy', { name: photo.credit }),
    ]
      .filter(Boolean)
      .join(' · '),
  })),
  image: said.image(photo.fileId),
  colours: { ground: '#12131f', ink: '#ffffff', mark: '#f5ae1f' },
})

/** What somebody said, in the language in which it was said. */
export const quoteSlide = (said: Said, quote: KioskQuote, at: number): Slide => ({
  ...base,
  key: `quote:${quote.id}`,
  kind: 'quote',
  words: inLanguages(said, { [quote.lang]: quote.words }, (language, words) => ({
    lead: '',
    title: quoted(language, words),
    text: [quote.name, quote.role].filter(Boolean).join(', '),
  })),
  colours: coloursOf(grounds[(at + 3) % grounds.length]!),
})

/**
 * An event held elsewhere. Its zone is not known: it is no longer shown when its first day begins anywhere on Earth
 * (UTC+14), so that nothing past ever stands on a screen.
 */
export const outsideSlide = (said: Said, event: OutsideEvent): Slide => ({
  ...base,
  key: `outside:${event.id}`,
  kind: 'outside',
  until: Date.parse(`${event.startsOn}T10:00:00Z`),
  words: inLanguages(said, everywhere(event.name), (language, title) => ({
    lead: sayDays(language, event.startsOn, event.endsOn),
    title,
    text: [
      [event.city, sayCountry(language, event.country)].filter(Boolean).join(', '),
      translator(language, 'kiosk')('screen.outside'),
    ]
      .filter(Boolean)
      .join(' · '),
  })),
  code: said.code('outside', event.id),
  colours: coloursOf(grounds[1]!),
})
