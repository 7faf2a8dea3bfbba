import type { LocalizedText } from '../../../shared/localized-text.ts'

type Ranked = {
  readonly tierId: string
  readonly tier: LocalizedText
  readonly rank: number
  readonly hostId: string | null
  readonly hostName: string | null
  readonly hostColour: string | null
}

export type SponsorTierGroup<Sponsor> = {
  readonly tierId: string
  readonly tier: LocalizedText
  readonly rank: number
  readonly sponsors: readonly Sponsor[]
}
export type SponsorGroup<Sponsor> = {
  /** Who brought them; null: the whole event. */
  readonly host: { readonly id: string; readonly name: string; readonly colour: string } | null
  readonly tiers: readonly SponsorTierGroup<Sponsor>[]
}

/** Sponsors as a page shows them: first the whole event's, then each host's, by tier; each part in the order given. */
export function groupSponsors<Sponsor extends Ranked>(
  sponsors: readonly Sponsor[],
): SponsorGroup<Sponsor>[] {
  const byHost = Map.groupBy(sponsors, ({ hostId }) => hostId)
  const hosts = [...byHost.keys()].toSorted((a, b) => Number(a !== null) - Number(b !== null))
  return hosts.map((id) => {
    const own = byHost.get(id) ?? []
    return {
      host:
        id === null ? null : { id, name: own[0]?.hostName ?? '', colour: own[0]?.hostColour ?? '' },
      tiers: [...Map.groupBy(own, ({ tierId }) => tierId)].map(([tierId, those]) => ({
        tierId,
        tier: those[0]?.tier ?? {},
        rank: those[0]?.rank ?? 0,
        sponsors: those,
      })),
    }
  })
}
