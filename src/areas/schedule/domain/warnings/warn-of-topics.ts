import type { Laid } from '../lay-out.ts'
import { isProgramme } from '../session-kinds.ts'
import type { Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

type InTrack = Laid & { readonly trackId: string; readonly day: string }

/**
 * Two sessions of one track at one time, of which somebody who follows the track can hear but one: said only where it need not
 * be so, because a session of another track, as long and on the same day, could change places with one of the two without either
 * track meeting itself again. What is pinned stays.
 */
export function warnOfTopics({ placed, localOf }: Grounds): Warning[] {
  const inTracks = placed.flatMap((laid): InTrack[] => {
    const { session, roomIds } = laid
    return session.trackId !== null && roomIds.length > 0 && isProgramme(session.kind)
      ? [{ ...laid, trackId: session.trackId, day: localOf(laid).day }]
      : []
  })
  const tracksBeside = besideEach(inTracks)
  const alike = Map.groupBy(
    inTracks.filter(({ session }) => !session.pinned),
    kindOfPlace,
  )
  const ways = new Map<InTrack, ReturnType<typeof swapFor>>()
  const wayOf = (moves: InTrack) => {
    const way = ways.has(moves) ? (ways.get(moves) ?? null) : swapFor(moves, alike, tracksBeside)
    ways.set(moves, way)
    return way
  }
  const warnings: Warning[] = []
  for (const [at, one] of inTracks.entries()) {
    for (let next = at + 1; next < inTracks.length; next += 1) {
      const other = inTracks[next]!
      if (other.start >= one.end) break
      if (other.trackId !== one.trackId) continue
      const way = wayOf(other) ?? wayOf(one)
      if (!way) continue
      const { moves, instead } = way
      const stays = moves === other ? one : other
      warnings.push({
        kind: 'same-topic',
        session: stays.session,
        other: moves.session,
        trackId: one.trackId,
        instead: instead.session,
      })
      // One warning a session: the next round shows what is left.
      break
    }
  }
  return warnings
}

const kindOfPlace = ({ day, session }: InTrack) => `${day} ${session.minutes}`

function swapFor(
  moves: InTrack,
  alike: ReadonlyMap<string, readonly InTrack[]>,
  tracksBeside: ReadonlyMap<InTrack, ReadonlySet<string>>,
): { readonly moves: InTrack; readonly instead: InTrack } | null {
  if (moves.session.pinned) return null
  const here = tracksBeside.get(moves)
  const instead = alike
    .get(kindOfPlace(moves))
    ?.find(
      (each) =>
        each.trackId !== moves.trackId &&
        (each.end <= moves.start || moves.end <= each.start) &&
        !here?.has(each.trackId) &&
        !tracksBeside.get(each)?.has(moves.trackId),
    )
  return instead ? { moves, instead } : null
}

/** The tracks that go on beside each session. */
function besideEach(inTracks: readonly InTrack[]): Map<InTrack, Set<string>> {
  const beside = new Map<InTrack, Set<string>>(inTracks.map((each) => [each, new Set()]))
  for (const [at, one] of inTracks.entries())
    for (let next = at + 1; next < inTracks.length; next += 1) {
      const other = inTracks[next]!
      if (other.start >= one.end) break
      beside.get(one)!.add(other.trackId)
      beside.get(other)!.add(one.trackId)
    }
  return beside
}
