/** For how long the copy of a session in its cookie is believed, while nothing is known to have changed. */
export const copySeconds = 60

// Clocks of several machines differ a little, and so do the moments of reading and of writing a copy.
const believedAgainAfter = (copySeconds + 5) * 1_000

const prefix = 'sessions:'

/** The tag of what the copies in a person's cookies say: name, second factor, and that the sessions still are. */
export const sessionsOf = (personId: string): string => `${prefix}${personId}`

/**
 * Whose sessions this process may read from the copy in the cookie, without asking the database. After a change to a
 * person's sessions, told by any process, the copies made before it are not believed until they have grown too old
 * anyway. While changes cannot be heard, and for as long after that, no copy is.
 */
export class SessionTrust {
  readonly #until = new Map<string, number>()
  #deaf = false
  #nobodyUntil = 0

  /** Whether the copy in a cookie of this person may be believed at an instant (milliseconds). */
  believes(personId: string, at: number): boolean {
    if (this.#deaf || at < this.#nobodyUntil) return false
    return at >= (this.#until.get(personId) ?? 0)
  }

  /** Takes note of the people among the things that changed. */
  invalidate(tags: readonly string[], at = Date.now()): void {
    // A Map remembers the order of insertion: those that are over stand first.
    for (const [person, until] of this.#until) {
      if (until > at) break
      this.#until.delete(person)
    }
    for (const tag of tags) {
      if (!tag.startsWith(prefix)) continue
      const person = tag.slice(prefix.length)
      this.#until.delete(person)
      this.#until.set(person, at + believedAgainAfter)
    }
  }

  /** Whether changes made elsewhere cannot be heard. */
  suspend(deaf: boolean, at = Date.now()): void {
    if (this.#deaf && !deaf) this.#nobodyUntil = at + believedAgainAfter
    this.#deaf = deaf
  }

  /** How many people are remembered. */
  get size(): number {
    return this.#until.size
  }
}
