/** The call at an instant: nobody has set it up, it opens later, it takes proposals, or it is over. */
export type CallState = 'none' | 'soon' | 'open' | 'closed'

/** Open from the opening instant up to, not including, the closing one. */
export function callStateAt(
  call: { readonly opensAt: Date | null; readonly closesAt: Date | null } | undefined,
  now: Date,
): CallState {
  if (!call?.opensAt || !call.closesAt) return 'none'
  if (now < call.opensAt) return 'soon'
  return now < call.closesAt ? 'open' : 'closed'
}
