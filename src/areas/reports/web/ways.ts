import { allows, type Standing } from '../../../shared/policy.ts'
import { policy } from '../policy.ts'

type Go<Action> = Action extends `go.${infer Section}` ? Section : never

/** A section of an event's pages that its home leads to. */
export type Section = Go<keyof typeof policy>

/** Answers the address of a section, or undefined for somebody who would only be refused there. */
export const waysOf =
  (base: string, standings: ReadonlySet<Standing>) =>
  (section: Section, below = ''): string | undefined =>
    allows(policy, `go.${section}`, standings) ? `${base}/${section}${below}` : undefined

export type Way = ReturnType<typeof waysOf>
