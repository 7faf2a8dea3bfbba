import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { TeamScope } from '../domain/teams.ts'
import { policy, type TeamAction } from '../policy.ts'
import { authoriseEvent, authoriseHost } from './authorise.ts'

/** An event, community or programme by its slug. */
export type TeamTarget = { readonly scope: TeamScope; readonly slug: string }

/** A team that the actor may change. */
export type Team = Authorized<
  {
    readonly scope: TeamScope
    readonly id: string
    readonly slug: string
    readonly name: LocalizedText
  },
  TeamAction
>

/** The team of an event, community or programme, if the actor may change it. Throws as `authoriseEvent`. */
export async function authoriseTeam(work: Work, { scope, slug }: TeamTarget): Promise<Team> {
  if (scope === 'event') {
    const event = await authoriseEvent(work, policy, 'team.edit', slug)
    return { scope, id: event.id, slug, name: event.name } as Team
  }
  const action = scope === 'community' ? 'community-team.edit' : 'programme-team.edit'
  const host = await authoriseHost(work, policy, action, scope, slug)
  return { scope, id: host.id, slug, name: { en: host.name } } as Team
}
