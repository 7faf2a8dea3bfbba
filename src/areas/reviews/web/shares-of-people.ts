import type { People } from './read-balance.ts'

export type PeopleShare = {
  readonly by: 'first-time' | 'gender'
  /** Gender as declared, '' for those who said nothing. */
  readonly of: string
  /** In percent of the people, in steps of 5; null where that would tell of too few. */
  readonly submitted: number | null
  readonly accepted: number | null
}

/** First time on a stage and gender, of who proposed and of who was accepted; a gender that is told in neither has no row. */
export function sharesOf({ submitted, accepted }: People): readonly PeopleShare[] {
  const genders = [...new Set([...submitted.genders, ...accepted.genders].map(({ of }) => of))]
  const percent = (of: string, { genders: shares }: People['submitted']) =>
    shares.find((each) => each.of === of)?.percent ?? null
  return [
    { by: 'first-time', of: 'yes', submitted: submitted.firstTime, accepted: accepted.firstTime },
    ...genders.map((of) => ({
      by: 'gender' as const,
      of,
      submitted: percent(of, submitted),
      accepted: percent(of, accepted),
    })),
  ]
}
