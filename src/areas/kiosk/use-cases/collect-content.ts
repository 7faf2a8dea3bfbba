import { notFound } from '../../../shared/app-error.ts'
import type { Context } from '../../../platform/use-case.ts'
import { announcedAt, type AnnouncedAt } from '../../schedule/queries/announcements.ts'
import { codesFor, type CodeTarget } from '../database/codes.ts'
import type { SlideKind } from '../domain/content.ts'
import { kioskBySlug, type Kiosk } from '../queries.ts'
import { confirmedSponsors, type PublicSponsor } from '../../sponsors/queries.ts'
import { eventsFor, postsFor, type KioskEvent, type KioskPost } from '../queries/content.ts'
import { photosFor, quotesFor, type KioskPhoto, type KioskQuote } from '../queries/gallery.ts'
import { outsideFor, type OutsideEvent } from '../queries/outside.ts'

/** What a kiosk has to show now, and the short codes that lead there, by `event:<id>`. */
export type CollectedContent = {
  readonly kiosk: Kiosk
  /** What is announced at once at the events that it is for. */
  readonly announcements: readonly AnnouncedAt[]
  readonly events: readonly KioskEvent[]
  readonly posts: readonly KioskPost[]
  /** Of the events that it shows. */
  readonly sponsors: readonly PublicSponsor[]
  readonly photos: readonly KioskPhoto[]
  readonly quotes: readonly KioskQuote[]
  /** Events held elsewhere, in the same countries. */
  readonly outside: readonly OutsideEvent[]
  readonly codes: ReadonlyMap<string, string>
}

/**
 * Gathers what a kiosk shows; things that it shows for the first time get their codes. For everybody: it is all public.
 * AppError 'not-found' if there is no such kiosk.
 */
export async function collectContent(context: Context, slug: string): Promise<CollectedContent> {
  const { db } = context
  const now = context.now()
  const kiosk = await kioskBySlug(db, slug)
  if (!kiosk) throw notFound()
  const wants = (kind: SlideKind) => kiosk.turns[kind].turns > 0
  const [events, posts, photos, quotes] = await Promise.all([
    eventsFor(db, kiosk, now),
    wants('post') ? postsFor(db, kiosk, now) : [],
    wants('photo') ? photosFor(db, kiosk, now) : [],
    wants('quote') ? quotesFor(db, kiosk, now) : [],
  ])
  const countries = [...kiosk.shownCountries, ...events.map(({ country }) => country)]
  // What changes at an event is told where the kiosk is there for it, not wherever it is named.
  const shownFor = kiosk.scope === 'event' ? [kiosk.scopeId] : []
  const [sponsors, outside, announcements] = await Promise.all([
    wants('sponsor')
      ? confirmedSponsors(
          db,
          events.map(({ id }) => id),
        )
      : [],
    wants('outside') ? outsideFor(db, countries, now) : [],
    announcedAt(db, [...new Set([...shownFor, ...kiosk.shownEvents])], now),
  ])
  const calls = events.filter(({ callClosesAt }) => callClosesAt && callClosesAt > now)
  const targets: CodeTarget[] = [
    ...events.map(({ id }) => ({ kind: 'event' as const, id })),
    ...calls.map(({ id }) => ({ kind: 'call' as const, id })),
    ...posts.map(({ id }) => ({ kind: 'post' as const, id })),
    ...outside.map(({ id }) => ({ kind: 'outside' as const, id })),
    { kind: 'network', id: kiosk.id },
  ]
  const codes = await codesFor(db, kiosk.id, targets, now)
  return { kiosk, announcements, events, posts, photos, quotes, sponsors, outside, codes }
}
