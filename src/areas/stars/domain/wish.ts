/** A session that is starred, by its code, and since when. */
export type Starred = { readonly code: string; readonly at: Date }

/** What a device without an account lets be counted: a mark of its own for each session, that tells nothing else. */
export type Mark = { readonly code: string; readonly mark: string; readonly on: boolean }

/** What a device wants to be different, after it starred and unstarred for a while, maybe without network. */
export type StarWish = {
  readonly on: readonly Starred[]
  readonly off: readonly string[]
  readonly marks: readonly Mark[]
  /** The secret of the device's list, if it has one. */
  readonly device: string | null
  /** A calendar address: one is wanted, another one in its place, none any more. */
  readonly feed: 'make' | 'renew' | 'end' | null
  /** What changed until then has been seen. */
  readonly seen: Date | null
}

/** More sessions than anybody can hear, and fewer than would hurt. */
export const mostStars = 500

/** The moment a device says, if it can be: its clock may be wrong, and nothing was starred tomorrow. */
export const possible = (at: Date, now: Date): Date => (at > now ? now : at)
