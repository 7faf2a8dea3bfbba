/** Takes one item and answers when the batch it went with is done. */
export type Batcher<Item, Result> = (key: string, item: Item) => Promise<Result>

/** The fate of one item of a batch. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly error: unknown }

type Waiting<Item, Result> = {
  readonly item: Item
  readonly settle: (outcome: Outcome<Result>) => void
}

/**
 * Gathers items that arrive while a batch of the same key is under way, and runs them together once it has ended:
 * one batch a key at a time, in order of arrival, at most `max` items each. Under load batches grow by themselves;
 * a single item waits for nobody. `run` answers the outcomes in the order of its items; if it throws, all of them
 * fail with what it threw.
 */
export function createBatcher<Item, Result>(
  run: (key: string, items: readonly Item[]) => Promise<readonly Outcome<Result>[]>,
  max = 256,
): Batcher<Item, Result> {
  const queues = new Map<string, Waiting<Item, Result>[]>()

  async function drain(key: string, queue: Waiting<Item, Result>[]): Promise<void> {
    // Whatever else has arrived with this turn of the event loop comes along.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) {
      const batch = queue.splice(0, max)
      const outcomes = await run(
        key,
        batch.map(({ item }) => item),
      ).catch((error: unknown) => batch.map(() => ({ ok: false, error }) as const))
      for (const [at, { settle }] of batch.entries())
        settle(outcomes[at] ?? { ok: false, error: new Error('a batch lost an item') })
    }
    queues.delete(key)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const settle = (outcome: Outcome<Result>) =>
        outcome.ok ? resolve(outcome.result) : reject(outcome.error)
      const queue = queues.get(key)
      if (queue) {
        queue.push({ item, settle })
        return
      }
      const started = [{ item, settle }]
      queues.set(key, started)
      void drain(key, started)
    })
}
