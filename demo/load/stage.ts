import type { Actor, Context, Services } from '../../src/platform/use-case.ts'
import type { Instant } from '../types.ts'

/** Who acts in the demo, and when: use cases are called as if it happened then, and nobody is written to. */
export type Stage = {
  readonly services: Services
  /** Runs the installation; acts where no person of the demo does. */
  readonly keeper: Actor
  /** The people of the demo by their key. */
  readonly people: ReadonlyMap<string, Actor>
  /** What a use case is called with, as `actor`, at `at`. */
  as(actor: Actor, at: Instant): Context
  /** The person with this key; throws if the sample names somebody who is not in it. */
  person(key: string): Actor
}

/** The stage on these services. */
export function createStage(
  services: Services,
  keeper: Actor,
  people: ReadonlyMap<string, Actor>,
): Stage {
  return {
    services,
    keeper,
    people,
    as: (actor, at) => ({
      ...services,
      now: () => new Date(at),
      actor,
      language: 'es',
      quiet: true,
    }),
    person(key) {
      const found = people.get(key)
      if (!found) throw new Error(`the demo has no person ${key}`)
      return found
    },
  }
}
