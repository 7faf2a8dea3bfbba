/** How a voting stands at an instant; `none`: the call has none. */
export type VotingState = 'none' | 'soon' | 'open' | 'closed'

/** The close is the first instant at which nobody votes any more. */
export function votingStateAt(
  voting: { readonly opensAt: Date; readonly closesAt: Date } | undefined,
  now: Date,
): VotingState {
  if (!voting) return 'none'
  if (now < voting.opensAt) return 'soon'
  return now < voting.closesAt ? 'open' : 'closed'
}
