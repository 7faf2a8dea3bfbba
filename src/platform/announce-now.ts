import { announceChanges } from './page-changes.ts'
import type { Services } from './use-case.ts'

/** Announces a change that no transaction of ours made, to this process before it returns and to the others. */
export async function announceNow(
  {
    db,
    pageCache,
    sessionTrust,
    changeWatch,
  }: Pick<Services, 'db' | 'pageCache' | 'sessionTrust' | 'changeWatch'>,
  ...tags: readonly string[]
): Promise<void> {
  pageCache.invalidate(tags)
  sessionTrust.invalidate(tags)
  changeWatch.invalidate(tags)
  await announceChanges(db, tags)
}
