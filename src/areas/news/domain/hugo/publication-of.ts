import { Temporal } from 'temporal-polyfill'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { HugoDate, HugoPost } from './hugo-post.ts'

export type HugoPublication = {
  /** Null: a draft. */
  readonly publishedAt: Date | null
  /** The zone in which the day is the one that the author wrote. */
  readonly timeZone: string
  readonly notes: readonly FileNote[]
}

const instantOf = (date: HugoDate) => new Date(date.instant)

/** The site's zone where it agrees with the author's offset, else the zone of that offset. */
function zoneOf({ written }: HugoDate, siteZone: string): string {
  const offset = /([+-])(\d{2}):00$/u.exec(written)
  const there = Temporal.Instant.from(written).toZonedDateTimeISO(siteZone)
  if (written.endsWith(there.offset) || !offset) return siteZone
  const hours = Number(offset[2])
  // POSIX counts westwards: UTC+8 is called Etc/GMT-8.
  return hours === 0 ? 'UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}`
}

/**
 * When a post of the tree shows, as its site would: drafts, posts whose time was over and posts without a usable date
 * come in as drafts, later dates wait for their time.
 */
export function publicationOf(post: HugoPost, siteZone: string, now: Date): HugoPublication {
  const date = post.publishDate ?? post.date
  if (!date) return { publishedAt: null, timeZone: siteZone, notes: [fileNote('draft-kept')] }
  const timeZone = zoneOf(date, siteZone)
  if (post.draft) return { publishedAt: null, timeZone, notes: [fileNote('draft-kept')] }
  if (post.expiryDate && instantOf(post.expiryDate) <= now)
    return {
      publishedAt: null,
      timeZone,
      notes: [fileNote('expired-post', post.expiryDate.written)],
    }
  const publishedAt = instantOf(date)
  const notes = publishedAt > now ? [fileNote('date-to-come', date.written)] : []
  return { publishedAt, timeZone, notes }
}
