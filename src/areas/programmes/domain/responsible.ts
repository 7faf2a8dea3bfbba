import type { RuleRole } from './rule.ts'

/** Somebody who holds a role in an event's team, or looks after one of its programmes. */
export type Holder = {
  readonly personId: string
  readonly name: string
  /** A role in the team, or `steward` with the programme it is of. */
  readonly role: string
  readonly programmeId: string | null
}

/**
 * Who must act on a rule: who holds its role in the team; its owners where nobody does, and for what the whole team
 * must see to. What the team settles with the stewards is the owners' and the programme's stewards' together.
 */
export function responsibleFor<Person extends Holder>(
  rule: { readonly role: RuleRole; readonly programmeId: string },
  holders: readonly Person[],
): Person[] {
  const owners = holders.filter(({ role }) => role === 'owner')
  if (rule.role === 'team') return owners
  if (rule.role === 'steward')
    return [
      ...owners,
      ...holders.filter(
        ({ role, programmeId }) => role === 'steward' && programmeId === rule.programmeId,
      ),
    ]
  const own = holders.filter(({ role }) => role === rule.role)
  return own.length > 0 ? own : owners
}

/** The names of who must act, without those of people who gave none: their role stands for them. */
export const namesOfResponsible = (
  rule: Parameters<typeof responsibleFor>[0],
  holders: readonly Holder[],
): string[] =>
  responsibleFor(rule, holders)
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
