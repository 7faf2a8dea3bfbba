type Offer = {
  readonly scholarshipUrl: string
  readonly scholarshipUntil: string | null
  readonly endsOn: string | null
  readonly cancelled: boolean
}

/** Whether an event offers scholarships that can still be asked for; without a last day, until the event is over. */
export const offersScholarships = (event: Offer, now: Date): boolean => {
  // As lists count days: one lasts until it is over everywhere.
  const today = new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10)
  const last = event.scholarshipUntil ?? event.endsOn
  return event.scholarshipUrl !== '' && !event.cancelled && last !== null && last >= today
}
