import { slugOf } from '../../../shared/slug.ts'

const day = 24 * 60 * 60 * 1000

/** What is older was told, or missed for so long that it is no news. */
export const newsAge = 35 * day
/** A call that closes before the next digest and three days after it is told of in this one. */
export const closingSoon = 10 * day

/** Who holds a thing, what it belongs to, and where it is. */
export type Bonds = {
  readonly communities: readonly string[]
  readonly programmes: readonly string[]
  readonly seriesId: string | null
  readonly country: string
  readonly city: string
}

export type EventNews = Bonds & {
  readonly id: string
  readonly announcedAt: Date
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
}

export type PostNews = Bonds & { readonly id: string; readonly publishedAt: Date }

/** What somebody follows, since when. */
export type Followed = {
  readonly communityId: string | null
  readonly programmeId: string | null
  readonly seriesId: string | null
  readonly country: string | null
  readonly cityKey: string | null
  readonly confirmedAt: Date
}

export type NewsKind = 'new-event' | 'call-opens' | 'call-closes' | 'post'
/** One thing that is told, by which it is known that it was. */
export type Told = { readonly kind: NewsKind; readonly objectId: string }
export const toldKey = ({ kind, objectId }: Told): string => `${kind} ${objectId}`

export type Chosen<E, P> = {
  readonly closing: readonly E[]
  readonly events: readonly E[]
  readonly opening: readonly E[]
  readonly posts: readonly P[]
  readonly told: readonly Told[]
}

const concerns = (followed: Followed, thing: Bonds): boolean => {
  if (followed.communityId) return thing.communities.includes(followed.communityId)
  if (followed.programmeId) return thing.programmes.includes(followed.programmeId)
  if (followed.seriesId) return thing.seriesId === followed.seriesId
  if (followed.country !== thing.country) return false
  return followed.cityKey === null || slugOf(thing.city, '') === followed.cityKey
}

/**
 * What goes into one follower's digest: what happened since they follow, was not told before and concerns anything
 * they follow, and every call that closes within ten days. An event stands there once, under the most urgent of its
 * news; all of its news count as told. Empty when there is nothing new.
 */
export function chooseNews<E extends EventNews, P extends PostNews>(
  follows: readonly Followed[],
  { events, posts }: { readonly events: readonly E[]; readonly posts: readonly P[] },
  before: ReadonlySet<string>,
  now: Date,
): Chosen<E, P> {
  const chosen = {
    closing: [] as E[],
    events: [] as E[],
    opening: [] as E[],
    posts: [] as P[],
    told: [] as Told[],
  }
  const sinceFor = (thing: Bonds): number | null => {
    const all = follows.filter((followed) => concerns(followed, thing))
    return all.length === 0 ? null : Math.min(...all.map((each) => each.confirmedAt.getTime()))
  }
  const isNew = (at: Date, since: number) =>
    at.getTime() > since && at <= now && now.getTime() - at.getTime() <= newsAge

  for (const event of events) {
    const since = sinceFor(event)
    if (since === null) continue
    const due = kindsOf(event, (at) => isNew(at, since), now)
      .map((kind) => ({ kind, objectId: event.id }))
      .filter((each) => !before.has(toldKey(each)))
    const [first] = due
    if (!first) continue
    chosen.told.push(...due)
    const place = {
      'call-closes': 'closing',
      'new-event': 'events',
      'call-opens': 'opening',
    } as const
    chosen[place[first.kind]].push(event)
  }
  for (const post of posts) {
    const since = sinceFor(post)
    const told = { kind: 'post', objectId: post.id } as const
    if (since === null || !isNew(post.publishedAt, since) || before.has(toldKey(told))) continue
    chosen.told.push(told)
    chosen.posts.push(post)
  }
  return chosen
}

/** What is news about an event, the most urgent first. */
function kindsOf(event: EventNews, isNew: (at: Date) => boolean, now: Date) {
  const { announcedAt, callOpensAt: opens, callClosesAt: closes } = event
  const open = opens !== null && closes !== null && opens <= now && now < closes
  return [
    ...(open && closes.getTime() - now.getTime() <= closingSoon ? ['call-closes' as const] : []),
    ...(isNew(announcedAt) ? ['new-event' as const] : []),
    ...(open && isNew(opens) ? ['call-opens' as const] : []),
  ]
}
