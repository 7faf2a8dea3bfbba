import { dimensions, type Quota, type Quotas } from '../domain/draft-selection.ts'

const whole = (value: string | null, most: number): number | null => {
  if (value === null || !/^\d{1,4}$/.test(value)) return null
  return Math.min(Number(value), most)
}

/** What a draft ranks by: the mean of the scores unless the address asks for the normalised ones. */
export const rankings = ['mean', 'normalised'] as const
export type Ranking = (typeof rankings)[number]
export const readRanking = (query: URLSearchParams): Ranking =>
  query.get('by') === 'normalised' ? 'normalised' : 'mean'

/** The name of the field that bounds a group: `least.track.cloud`. */
export const boundName = (
  bound: 'least' | 'most',
  { dimension, of }: Pick<Quota, 'dimension' | 'of'>,
): string => `${bound}.${dimension}.${of}`

/**
 * The quotas that an address asks for; null while it says nothing of how many places there are. What makes no sense is left
 * out: an address can be typed.
 */
export function readQuotas(query: URLSearchParams): Quotas | null {
  const total = whole(query.get('total'), 3_000)
  if (total === null) return null
  const groups = new Map<string, Quota>()
  for (const [name, value] of query) {
    const [bound, word, ...rest] = name.split('.')
    const dimension = dimensions.find((each) => each === word)
    const count = whole(value, 3_000)
    if ((bound !== 'least' && bound !== 'most') || !dimension || count === null) continue
    const of = rest.join('.')
    const known = groups.get(`${dimension} ${of}`) ?? { dimension, of, least: null, most: null }
    groups.set(`${dimension} ${of}`, { ...known, [bound]: count })
  }
  const lowest = Number(query.get('lowest') || Number.NaN)
  return {
    total,
    perSpeaker: whole(query.get('perSpeaker'), 100) || null,
    lowest: lowest >= 1 && lowest <= 5 ? lowest : null,
    groups: [...groups.values()],
  }
}
