import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { lockLeads, replaceRoles, rolesOf } from '../database.ts'
import { leadRole, rolesIn, type TeamRole } from '../domain/teams.ts'
import { rolesMail } from '../emails/roles.ts'
import { authoriseTeam, type Team, type TeamTarget } from './authorise-team.ts'

/**
 * Gives a person exactly these roles in a team; none takes them off it. Audited, and the person gets a mail. AppError
 * 'last-owner' if nobody would be left who may give roles, 'not-found' if the person is not on the team.
 */
export const setRoles = (
  context: Context,
  target: TeamTarget,
  { personId, roles }: { readonly personId: string; readonly roles: readonly TeamRole[] },
): Promise<void> =>
  transact(context, async (work) => {
    const team = await authoriseTeam(work, target)
    const before = await rolesOf(work.db, team, personId)
    if (before.length === 0) throw new AppError('not-found')
    await changeRoles(work, team, personId, before, roles)
  })

/** The change itself, inside a transaction that has the proof. */
export async function changeRoles(
  work: Work,
  team: Team,
  personId: string,
  before: readonly TeamRole[],
  wanted: readonly TeamRole[],
): Promise<void> {
  const after = rolesIn[team.scope].filter((role) => wanted.includes(role))
  if (after.join() === before.join()) return
  const lead = leadRole(team.scope)
  if (before.includes(lead) && !after.includes(lead)) {
    const leads = await lockLeads(work.db, team, lead)
    if (leads.every((id) => id === personId)) throw new AppError('last-owner')
  }
  const person = await replaceRoles(
    work.db,
    team,
    { personId, roles: after, grantedBy: work.actor?.id ?? null },
    work.now,
  )
  await work.audit({
    action: team.scope === 'event' ? 'team.edit' : `${team.scope}-team.edit`,
    scope: team.scope,
    scopeId: team.id,
    objectKind: 'person',
    objectId: personId,
    before: { name: person.name || person.email, roles: before },
    after: { name: person.name || person.email, roles: after },
  })
  await work.mail(
    rolesMail({
      person,
      team,
      roles: after,
      by: work.actor?.name ?? '',
      url: work.context.config.url,
    }),
  )
  if (team.scope !== 'event') work.changed('network')
}
