import { announceChanges } from './page-changes.ts'
import type { Services } from './use-case.ts'

const everyMilliseconds = 1_000

type Announced = { at: number; timer: NodeJS.Timeout | undefined }

const announced = new WeakMap<object, Map<string, Announced>>()

/**
 * Announces a change outside any transaction, at most once a second for each tag and process: for changes that come by
 * the thousand, where a notification in every transaction would make the commits wait for one another. Pages made of
 * the tag may be a second old.
 */
export function announceSoon(
  services: Pick<Services, 'db' | 'pageCache' | 'log'>,
  tag: string,
): void {
  const tags = announced.get(services.db) ?? new Map<string, Announced>()
  announced.set(services.db, tags)
  const last = tags.get(tag)
  if (last?.timer) return
  const wait = Math.max(0, (last?.at ?? 0) + everyMilliseconds - Date.now())
  const timer = setTimeout(() => {
    tags.set(tag, { at: Date.now(), timer: undefined })
    services.pageCache.invalidate([tag])
    announceChanges(services.db, [tag]).catch((error: unknown) =>
      services.log.warn({ err: error, tag }, 'a change could not be announced'),
    )
  }, wait)
  timer.unref()
  tags.set(tag, { at: last?.at ?? 0, timer })
}
