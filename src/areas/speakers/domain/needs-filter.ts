/** Of what the team looks for among the speakers: something that they need, or that they have not answered. */
export const needFilters = ['travel', 'equipment', 'free', 'not-recorded', 'unanswered'] as const
export type NeedFilter = (typeof needFilters)[number]

/** The filter that an address names; null for none. */
export const readNeedFilter = (value: string | null): NeedFilter | null =>
  needFilters.find((each) => each === value) ?? null
