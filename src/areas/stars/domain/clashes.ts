/** A session as a plan of one's own needs it; times are instants in milliseconds. */
export type Planned = {
  readonly code: string
  readonly title: string
  readonly start: number
  readonly end: number
  /** Empty: for everybody. */
  readonly room: string
  /** The floors of its rooms, where they are known. */
  readonly floors: readonly string[]
  /** Sessions that are the same, held more than once, have the same. */
  readonly same: string
  /** The session of which it is a part, by its code; empty if of none. */
  readonly block: string
}

/**
 * What deserves a look in a plan. `clash`: both are on at once. `again`: this one clashes, and is held once more when nothing
 * else is planned. `walk`: from the one before, the way takes longer than the time
 * between.
 */
export type Hint =
  | { readonly kind: 'clash'; readonly other: Planned }
  | { readonly kind: 'again'; readonly other: Planned }
  | {
      readonly kind: 'walk'
      readonly other: Planned
      readonly minutes: number
      readonly between: number
    }

/** How many minutes it takes from some floors to others; 0 where nobody said. */
export type Walk = (from: readonly string[], to: readonly string[]) => number

/** Both are on at once, and one is not a part of the other. */
const meet = (a: Planned, b: Planned) =>
  a.start < b.end && b.start < a.end && a.block !== b.code && b.block !== a.code

/** The hints of each session that is planned, by its code, in the order of time; `all` are the sessions of the event. */
export function clashesIn(
  all: readonly Planned[],
  isPlanned: (code: string) => boolean,
  walk: Walk,
): ReadonlyMap<string, readonly Hint[]> {
  const plan = all.filter(({ code }) => isPlanned(code)).toSorted((a, b) => a.start - b.start)
  const hints = new Map<string, readonly Hint[]>()
  for (const session of plan) {
    const clashes = plan.filter((other) => other !== session && meet(session, other))
    const found: Hint[] = clashes.map((other) => ({ kind: 'clash', other }))
    const again =
      clashes.length > 0 &&
      all.find(
        (other) =>
          other.same === session.same &&
          other.code !== session.code &&
          !plan.some((each) => each !== session && (each === other || meet(each, other))),
      )
    if (again) found.push({ kind: 'again', other: again })
    const before = plan.filter(({ end }) => end <= session.start).at(-1)
    const minutes = before ? walk(before.floors, session.floors) : 0
    const between = before ? Math.round((session.start - before.end) / 60_000) : 0
    if (before && minutes > between) found.push({ kind: 'walk', other: before, minutes, between })
    if (found.length > 0) hints.set(session.code, found)
  }
  return hints
}

/** The sentences for hints, with `{title}`, `{when}`, `{room}`, `{minutes}` and `{between}` in them. */
export type HintWords = Readonly<Record<Hint['kind'], string>>

/** A hint in words; `sayWhen` says when a session begins. */
export function sayHint(
  words: HintWords,
  hint: Hint,
  sayWhen: (session: Planned) => string,
): string {
  const values: Record<string, string> = {
    title: hint.other.title,
    room: hint.other.room,
    when: sayWhen(hint.other),
    minutes: hint.kind === 'walk' ? String(hint.minutes) : '',
    between: hint.kind === 'walk' ? String(hint.between) : '',
  }
  return words[hint.kind].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
