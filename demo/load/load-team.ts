import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import type { EventRole } from '../../src/shared/policy.ts'
import type { SampleEdition } from '../generate/index.ts'
import type { TeamRole } from '../generate/casting.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

const roleOf = (role: TeamRole): EventRole => (role === 'programme-chair' ? 'chair' : role)

/** Gives everybody on the team their roles, by the first owner. */
export async function loadTeam(stage: Stage, edition: SampleEdition): Promise<void> {
  const { event, team } = edition
  const context = stage.as(firstOwner(stage, edition), event.announcedAt)
  for (const { person, roles } of team)
    await grantRoles(
      context,
      { scope: 'event', slug: event.slug },
      { email: stage.person(person).email, roles: roles.map(roleOf) },
    )
}
