import { addressKey } from './event-address.ts'
import type { Said } from './external-record.ts'
import { fold, nameKey } from './fold.ts'
import { cityKey } from './place-names.ts'
import { daysApart, swapped } from './repair-days.ts'

/** What two things are compared by. */
export type Likeness = {
  readonly nameKeys: ReadonlySet<string>
  readonly addressKeys: ReadonlySet<string>
  readonly cityKeys: ReadonlySet<string>
  readonly country: string
  readonly startsOn: string
  readonly endsOn: string
}

export const likenessOf = (said: Said): Likeness => ({
  nameKeys: new Set([nameKey(said.name)]),
  addressKeys: new Set([addressKey(said.url)].filter(Boolean)),
  cityKeys: new Set(said.city ? [cityKey(said.city)] : []),
  country: said.country,
  startsOn: said.startsOn,
  endsOn: said.endsOn,
})

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const each of a) if (b.has(each)) return true
  return false
}

// Sources differ by a day or two: a workshop before, a party after.
const near = 3

export type Sameness = 'same' | 'dates-swapped' | 'maybe' | 'other'

/**
 * Whether two descriptions are of one event. Same name, about the same days and the same place (or one says none) are
 * the same; so are a city spelled otherwise on the same page, and another name on the same page, days and place. The
 * same name on other days of the year in the same place may be either; people decide. Other years are other editions.
 */
export function sameness(a: Likeness, b: Likeness): Sameness {
  const sameName = meets(a.nameKeys, b.nameKeys)
  const sameAddress = meets(a.addressKeys, b.addressKeys)
  if (!sameName && !sameAddress) return 'other'
  const apart = daysApart(a.startsOn, b.startsOn)
  const exact = apart === 0 && a.endsOn === b.endsOn
  const overlap = a.startsOn <= b.endsOn && b.startsOn <= a.endsOn
  const close = overlap || Math.abs(apart) <= near
  const sameCountry = a.country === b.country || a.country === '' || b.country === ''
  const sameCity = meets(a.cityKeys, b.cityKeys)
  const noCity = a.cityKeys.size === 0 || b.cityKeys.size === 0
  if (sameName) {
    if (close && sameCity && sameCountry) return 'same'
    if (close && noCity && sameCountry) return sameAddress || exact ? 'same' : 'maybe'
    if (exact && sameAddress && sameCountry) return 'same'
    if (!sameCountry || !(sameCity || noCity)) return 'other'
    if (a.startsOn.slice(0, 4) !== b.startsOn.slice(0, 4)) return 'other'
    if (sameAddress && swapped(a.startsOn) === b.startsOn) return 'dates-swapped'
    return 'maybe'
  }
  const samePlace = (sameCity || noCity) && sameCountry
  return exact && samePlace && alike(a.nameKeys, b.nameKeys) ? 'same' : 'other'
}

const generic = new Set(
  'conference conf con summit day days the of and for a de la el e y congress congreso conferencia conferencia meetup event live world global international'.split(
    ' ',
  ),
)

/** Whether most of the words that say something are in both names, or one contains the other without spaces. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a)
    for (const other of b) {
      const [left, right] = [one, other].map((name) => name.replaceAll(' ', '')) as [string, string]
      if (left.includes(right) || right.includes(left)) return true
      const words = (name: string) =>
        fold(name)
          .split(' ')
          .filter((word) => !generic.has(word))
      const [mine, theirs] = [words(one), new Set(words(other))]
      const shared = mine.filter((word) => theirs.has(word)).length
      if (shared > 0 && shared / Math.min(mine.length, theirs.size) >= 0.6) return true
    }
  return false
}
