import { notFound } from '../../../shared/app-error.ts'
import type { Context } from '../../../platform/use-case.ts'
import { codesFor, type CodeTarget } from '../database/codes.ts'
import { kioskBySlug, type Kiosk } from '../queries.ts'
import { eventsFor, postsFor, type KioskEvent, type KioskPost } from '../queries/content.ts'

/** What a kiosk has to show now, and the short codes that lead there, by `event:<id>`. */
export type CollectedContent = {
  readonly kiosk: Kiosk
  readonly events: readonly KioskEvent[]
  readonly posts: readonly KioskPost[]
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
  const [events, posts] = await Promise.all([
    eventsFor(db, kiosk, now),
    kiosk.turns.post.turns > 0 ? postsFor(db, kiosk, now) : [],
  ])
  const calls = events.filter(({ callClosesAt }) => callClosesAt && callClosesAt > now)
  const targets: CodeTarget[] = [
    ...events.map(({ id }) => ({ kind: 'event' as const, id })),
    ...calls.map(({ id }) => ({ kind: 'call' as const, id })),
    ...posts.map(({ id }) => ({ kind: 'post' as const, id })),
    { kind: 'network', id: kiosk.id },
  ]
  return { kiosk, events, posts, codes: await codesFor(db, kiosk.id, targets, now) }
}
