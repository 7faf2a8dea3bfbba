/** The roles a person can be given, by what they are given in. */
export const eventRoles = [
  'owner',
  'chair',
  'reviewer',
  'registration',
  'door',
  'sponsors',
  'news',
] as const
export const communityRoles = ['organiser', 'editor'] as const
export const programmeRoles = ['steward'] as const

export type EventRole = (typeof eventRoles)[number]
export type CommunityRole = (typeof communityRoles)[number]
export type ProgrammeRole = (typeof programmeRoles)[number]

/**
 * How somebody stands to a thing. `host-organiser` and `host-steward` follow from a role in a community or programme
 * that hosts the event; `host-reviewer` was named by one of these to read that host's proposals; `admin` runs the installation and may do everything.
 */
export type Standing =
  | 'anyone'
  | 'signed-in'
  | 'admin'
  | 'host-organiser'
  | 'host-steward'
  | 'host-reviewer'
  | EventRole
  | CommunityRole
  | ProgrammeRole

/** Who may do what, readable as a table: for each action, the standings that allow it. */
export type PolicyTable<Action extends string = string> = Readonly<
  Record<Action, readonly Standing[]>
>

/** The verdict of the table: admins always, others when one of their standings is named for the action. */
export const allows = <Action extends string>(
  policy: PolicyTable<Action>,
  action: Action,
  standings: ReadonlySet<Standing>,
): boolean => standings.has('admin') || policy[action].some((standing) => standings.has(standing))
