import type { Actor } from '../../src/platform/use-case.ts'
import type { SampleEdition } from '../generate/index.ts'
import type { Stage } from './stage.ts'

/** The member of the team who set the event up. */
export function firstOwner(stage: Stage, { event, team }: SampleEdition): Actor {
  const owner = team.find((member) => member.roles.includes('owner'))
  if (!owner) throw new Error(`${event.slug} has no owner`)
  return stage.person(owner.person)
}
