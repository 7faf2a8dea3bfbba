/**
 * Who waits for a change of something (by the tags of the page cache) and is told at once, whichever process made it.
 * While this process cannot hear the others, nobody is left waiting longer than a second.
 */
export class ChangeWatch {
  readonly #waiting = new Map<string, Set<() => void>>()
  readonly #seats = new Map<string, number>()
  #deaf = false
  #closed = false

  /** Whether the process stops. */
  get closed(): boolean {
    return this.#closed
  }

  /** Room for one more request of somebody that waits, to be given back afterwards; null when too many of theirs wait. */
  seatFor(who: string): (() => void) | null {
    const taken = this.#seats.get(who) ?? 0
    if (taken >= mostSeats) return null
    this.#seats.set(who, taken + 1)
    return () => {
      const left = (this.#seats.get(who) ?? 1) - 1
      if (left > 0) this.#seats.set(who, left)
      else this.#seats.delete(who)
    }
  }

  /** Resolves when the thing changes, after so many milliseconds, or when `signal` says that nobody waits any more. */
  async wait(tag: string, milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.#closed || signal?.aborted) return
    const patience = this.#deaf ? Math.min(milliseconds, deafMilliseconds) : milliseconds
    const others = this.#waiting.get(tag) ?? new Set()
    this.#waiting.set(tag, others)
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', done)
        others.delete(done)
        if (others.size === 0 && this.#waiting.get(tag) === others) this.#waiting.delete(tag)
        resolve()
      }
      const timer = setTimeout(done, patience)
      timer.unref()
      others.add(done)
      signal?.addEventListener('abort', done)
    })
  }

  invalidate(tags: readonly string[]): void {
    for (const tag of tags) for (const tell of [...(this.#waiting.get(tag) ?? [])]) tell()
  }

  suspend(deaf: boolean): void {
    this.#deaf = deaf
    if (deaf) this.invalidate([...this.#waiting.keys()])
  }

  /** The process stops: nobody waits any more. */
  close(): void {
    this.#closed = true
    this.invalidate([...this.#waiting.keys()])
  }
}

const deafMilliseconds = 1_000
// More windows than anybody has open on one thing.
const mostSeats = 30
