import { createHash } from 'node:crypto'
import { asset } from '../../../platform/assets.ts'
import { fileAddress } from '../../../platform/files/file-routes.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { qrPath } from '../../../platform/qr/qr-path.ts'
import { languages, type Language } from '../../../shared/localized-text.ts'
import {
  usualTurns,
  type FrameWords,
  type KioskContent,
  type Slide,
  type SlideCode,
} from '../domain/content.ts'
import type { CollectedContent } from '../use-cases/collect-content.ts'
import {
  announcementSlide,
  callSlide,
  eventSlide,
  messageSlide,
  postSlide,
  urgentSlide,
  welcomeSlide,
} from './slides.ts'
import { outsideSlide, photoSlide, quoteSlide, sponsorSlides } from './slides-of-others.ts'

/** The script that draws the slides; a screen that runs another loads the page anew. */
export const screenScript = 'areas/kiosk/web/islands/kiosk-screen.ts'

/** All that a screen needs to run by itself: slides in every language of the kiosk, their codes, words and turns. */
export function buildContent(
  collected: CollectedContent,
  { baseUrl, now }: { readonly baseUrl: string; readonly now: Date },
): KioskContent {
  const { kiosk, announcements, events, posts, photos, quotes, sponsors, outside, codes } =
    collected
  const said = {
    languages: kiosk.languages,
    code: (kind: string, id: string): SlideCode | null => {
      const code = codes.get(`${kind}:${id}`)
      if (code === undefined) return null
      const url = `${baseUrl}/k/${code}`
      return { ...qrPath(url), address: url.replace(/^https?:\/\//, '') }
    },
    image: (id: string | null) => (id === null ? null : fileAddress(id, 1600)),
  }
  const content = {
    build: asset(screenScript),
    name: kiosk.name,
    languages: kiosk.languages,
    // What has just changed is said even where messages get no turns.
    turns:
      announcements.length > 0 && kiosk.turns.message.turns === 0
        ? { ...kiosk.turns, message: usualTurns.message }
        : kiosk.turns,
    slides: [
      ...announcements.map((each) => announcementSlide(said, each)),
      ...events.map((event) => eventSlide(said, event)),
      ...events.flatMap((event) => callSlide(said, event) ?? []),
      ...outside.map((event) => outsideSlide(said, event)),
      ...posts.map((post) => postSlide(said, post)),
      ...sponsorSlides(said, sponsors, events),
      ...photos.map((photo) => photoSlide(said, photo)),
      ...quotes.map((quote, at) => quoteSlide(said, quote, at)),
      ...kiosk.messages.map((message, at) => messageSlide(said, message, at)),
    ] satisfies Slide[],
    welcome: welcomeSlide(said, kiosk),
    urgent: urgentSlide(said, kiosk, now),
    words: Object.fromEntries(languages.map((each) => [each, frameWords(each)])) as Record<
      Language,
      FrameWords
    >,
  }
  const version = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
  return { ...content, version: version.slice(0, 12), madeAt: now.getTime() }
}

function frameWords(language: Language): FrameWords {
  const t = translator(language, 'kiosk')
  const n = '{n}'
  return {
    daysLeft: t('screen.daysLeft', { n }),
    dayLeft: t('screen.dayLeft'),
    hoursLeft: t('screen.hoursLeft', { n }),
    next: t('screen.next'),
    take: t('screen.take'),
    clock: t('screen.clock'),
  }
}
