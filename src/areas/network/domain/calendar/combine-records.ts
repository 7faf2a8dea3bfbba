import type { Said } from './external-record.ts'

/** The value that most of them give; of several equally common ones the preferred, else the first. */
function commonest<Value>(
  values: readonly Value[],
  prefer: (value: Value) => number = () => 0,
): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: { value: Value; rank: readonly [number, number] } | undefined
  for (const [value, count] of counts) {
    const rank = [count, prefer(value)] as const
    if (!best || rank[0] > best.rank[0] || (rank[0] === best.rank[0] && rank[1] > best.rank[1]))
      best = { value, rank }
  }
  return best?.value
}

const marks = (text: string) => (/\P{ASCII}/u.test(text) ? 1 : 0)
const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].toSorted()

/**
 * The event that follows from all that is said of it: what most sources say, topics and languages of all. The same for
 * the same records in the same order, whichever of them was read last.
 */
export function combineRecords(records: readonly [Said, ...Said[]]): Said {
  const days = commonest(records.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)) ?? ''
  const [startsOn = '', endsOn = ''] = days.split(' ')
  const placed = records.filter(({ city }) => city !== '')
  const attendances = new Set(records.map(({ attendance }) => attendance))
  const located = records.find(({ latitude, longitude }) => latitude !== null && longitude !== null)
  const texts = (field: 'url' | 'callUrl' | 'scholarshipUrl' | 'country') =>
    records.map((record) => record[field]).filter((text) => text !== '')
  const latest = (field: 'callClosesOn' | 'scholarshipUntil') =>
    records
      .flatMap((record) => record[field] ?? [])
      .toSorted()
      .at(-1) ?? null
  return {
    name: commonest(records.map(({ name }) => name)) ?? '',
    url: commonest(texts('url'), (url) => (url.startsWith('https:') ? 1 : 0)) ?? '',
    startsOn,
    endsOn,
    city:
      commonest(
        placed.map(({ city }) => city),
        marks,
      ) ?? '',
    country: commonest(texts('country')) ?? '',
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
    attendance:
      attendances.size === 1 ? records[0].attendance : placed.length > 0 ? 'hybrid' : 'online',
    topics: union(records.map(({ topics }) => topics)),
    languages: union(records.map(({ languages }) => languages)),
    callUrl: commonest(texts('callUrl')) ?? '',
    callClosesOn: latest('callClosesOn'),
    scholarshipUrl: commonest(texts('scholarshipUrl')) ?? '',
    scholarshipUntil: latest('scholarshipUntil'),
    cancelled: records.every(({ cancelled }) => cancelled),
  }
}
