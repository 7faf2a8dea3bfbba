/** For how long after a session ended people may say what they thought of it, and change it. */
export const feedbackDays = 14

/** Whether feedback about a session can be given: from its end on, for two weeks. */
export function feedbackTime(
  { startsAt, minutes }: { readonly startsAt: string; readonly minutes: number },
  now: Date,
): 'before' | 'open' | 'over' {
  const end = Date.parse(startsAt) + minutes * 60_000
  if (now.getTime() < end) return 'before'
  return now.getTime() < end + feedbackDays * 86_400_000 ? 'open' : 'over'
}
