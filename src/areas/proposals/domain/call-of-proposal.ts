/** When a call takes proposals. */
type Dates = { readonly opensAt: Date | null; readonly closesAt: Date | null }
type HostDates = Dates & { readonly id: string; readonly hostId: string }

/**
 * The dates that count for a proposal: those of the host's call that it is in while each host has one, else the event's
 * (also for what was submitted before the hosts had calls).
 */
export function datesFor(
  call: (Dates & { readonly perHost: boolean }) | undefined,
  hostCalls: readonly HostDates[],
  hostCallId: string | null,
): Dates | undefined {
  const own = call?.perHost ? hostCalls.find(({ id }) => id === hostCallId) : undefined
  return own ?? call
}

/**
 * What can be chosen in a host's call: its own tracks and formats, with the formats that are for everybody; where it has no
 * track, those that are nobody's. Without a host's call, everything.
 */
export function choicesFor<
  Track extends { readonly hostId: string | null },
  Format extends { readonly hostId: string | null },
>(
  hostId: string | null,
  { tracks, formats }: { readonly tracks: readonly Track[]; readonly formats: readonly Format[] },
): { readonly tracks: readonly Track[]; readonly formats: readonly Format[] } {
  if (hostId === null) return { tracks, formats }
  const own = tracks.filter((track) => track.hostId === hostId)
  return {
    tracks: own.length > 0 ? own : tracks.filter((track) => track.hostId === null),
    formats: formats.filter((format) => format.hostId === null || format.hostId === hostId),
  }
}
