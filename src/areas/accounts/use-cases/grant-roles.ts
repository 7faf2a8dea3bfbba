import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { rolesOf } from '../database.ts'
import { rolesIn, type TeamRole } from '../domain/teams.ts'
import { authoriseTeam, type TeamTarget } from './authorise-team.ts'
import { findOrInvitePerson } from './find-or-invite-person.ts'
import { changeRoles } from './set-roles.ts'

type Granted = {
  readonly email: string
  readonly name?: string
  readonly roles: readonly TeamRole[]
}

/**
 * Gives the person with this address roles in a team, beside those they have; nobody needs an account for it. Audited,
 * and the person gets a mail with the way in. Answers the person's id.
 */
export const grantRoles = (
  context: Context,
  target: TeamTarget,
  { email, name, roles }: Granted,
): Promise<string> =>
  transact(context, async (work) => {
    const team = await authoriseTeam(work, target)
    await limitActs(work, actLimits.invite)
    const person = await findOrInvitePerson(work, { email, ...(name ? { name } : {}) })
    const before = await rolesOf(work.db, team, person.id)
    const wanted = rolesIn[team.scope].filter(
      (role) => before.includes(role) || roles.includes(role),
    )
    await changeRoles(work, team, person.id, before, wanted)
    return person.id
  })
