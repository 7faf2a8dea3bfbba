import type { ReleaseChange } from '../../schedule/domain/changes.ts'

/** What concerns who wants to hear a session: that it is elsewhere, at another time, or not at all. */
export type SessionNews = Extract<ReleaseChange, { kind: 'moved' | 'removed' }> & {
  /** When the release came out that said so. */
  readonly at: Date
}

type Released = { readonly publishedAt: Date; readonly changes: readonly ReleaseChange[] }

/** Of all releases, newest first, what concerns who wants to hear a session, by its code and in the order of time. */
export function newsOfSessions(
  releases: readonly Released[],
): ReadonlyMap<string, readonly SessionNews[]> {
  const news = new Map<string, SessionNews[]>()
  for (const { publishedAt, changes } of releases.toReversed())
    for (const change of changes)
      if (change.kind === 'moved' || change.kind === 'removed')
        news.set(change.code, [...(news.get(change.code) ?? []), { ...change, at: publishedAt }])
  return news
}
