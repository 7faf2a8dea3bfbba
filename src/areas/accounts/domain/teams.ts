import { communityRoles, eventRoles, programmeRoles } from '../../../shared/policy.ts'

/** What somebody can be given a role in. */
export type TeamScope = 'event' | 'community' | 'programme'
export type TeamRole =
  | (typeof eventRoles)[number]
  | (typeof communityRoles)[number]
  | (typeof programmeRoles)[number]

/** The roles there are in each, the one that may give roles first: one person must always have it. */
export const rolesIn: Readonly<Record<TeamScope, readonly TeamRole[]>> = {
  event: eventRoles,
  community: communityRoles,
  programme: programmeRoles,
}

export const leadRole = (scope: TeamScope): TeamRole => rolesIn[scope][0]!
