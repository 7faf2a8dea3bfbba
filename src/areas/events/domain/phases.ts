/** The phases of an event; several can hold at once. They follow from dates and acts, never from a flag. */
export const phases = [
  'draft',
  'announced',
  'call-open',
  'review',
  'agenda-published',
  'registration-open',
  'live',
  'past',
  'cancelled',
] as const
export type Phase = (typeof phases)[number]

/** The dates and acts from which the phases follow. Days are in the event's own zone. */
export type PhaseFacts = {
  readonly announcedAt: Date | null
  readonly cancelledAt: Date | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
  /** Proposals that wait for a decision. */
  readonly undecidedProposals: number
  readonly releases: number
  /** Whether a ticket type is on sale now. */
  readonly ticketsOnSale: boolean
}

/** The phases that hold at an instant; `today` is that instant's day in the event's zone (YYYY-MM-DD). */
export function phasesAt(facts: PhaseFacts, now: Date, today: string): Phase[] {
  if (facts.cancelledAt) return ['cancelled']
  if (!facts.announcedAt) return ['draft']
  const past = facts.endsOn !== null && facts.endsOn < today
  if (past) return ['past']
  const holding: Phase[] = ['announced']
  if (isCallOpen(facts, now)) holding.push('call-open')
  const callClosed = facts.callClosesAt !== null && facts.callClosesAt <= now
  if (callClosed && facts.undecidedProposals > 0) holding.push('review')
  if (facts.releases > 0) holding.push('agenda-published')
  if (facts.ticketsOnSale) holding.push('registration-open')
  if (facts.startsOn !== null && facts.startsOn <= today) holding.push('live')
  return holding
}

/** Whether the call takes proposals: from the opening instant up to, not including, the closing one. */
export const isCallOpen = (
  call: { readonly callOpensAt: Date | null; readonly callClosesAt: Date | null },
  now: Date,
): boolean =>
  call.callOpensAt !== null &&
  call.callOpensAt <= now &&
  call.callClosesAt !== null &&
  now < call.callClosesAt
