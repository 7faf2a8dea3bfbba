import type { Language } from '../../src/shared/localized-text.ts'
import { biography } from './biographies.ts'
import { givenNames, jobs, organisations, places, surnames } from './names.ts'
import { random } from './random.ts'

export type Gender = 'woman' | 'man' | 'non-binary'

/** A sample person: invented from lists, with an address that reaches nobody. */
export type SamplePerson = {
  key: string
  name: string
  email: string
  organisation: string
  /** What the organisation does, a key such as `banking`. */
  industry: string
  job: string
  city: string
  countryCode: string
  /** The language in which they read and write. */
  language: Language
  gender: Gender
  biography: string
}

const byWeight = places.flatMap((place) => Array.from({ length: place.weight }, () => place))

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')

/**
 * `count` plainly fictional people, the same for the same seed; a longer list begins with the shorter one.
 * E-mail addresses are unique and lie in example.org (RFC 2606).
 */
export function people(count: number, seed?: number): SamplePerson[] {
  const draw = random('people', seed)
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const place = draw.pick(byWeight)
    const pronoun = draw.weighted({ she: 44, he: 50, they: 6 })
    const given = draw.pick(givenNames[place.tongue][pronoun])
    const first = draw.pick(surnames[place.tongue])
    const second = draw.pick(surnames[place.tongue].filter((name) => name !== first))
    const name = `${given} ${first} ${second}`
    let local = `${ascii(given)}.${ascii(first)}`
    for (let n = 2; taken.has(local); n++) local = `${ascii(given)}.${ascii(first)}${n}`
    taken.add(local)
    const near = organisations.filter((each) => each.countryCode === place.countryCode)
    const organisation = draw.pick(near.length > 0 && draw.chance(0.75) ? near : organisations)
    const own: Language = place.tongue === 'portuguese' ? 'pt' : 'es'
    const language: Language = draw.chance(0.08) ? 'en' : own
    const job = draw.pick(jobs[language])
    const person = {
      key: `person-${index + 1}`,
      name,
      email: `${local}@example.org`,
      organisation: organisation.name,
      industry: organisation.field,
      job,
      city: place.city,
      countryCode: place.countryCode,
      language,
      gender: ({ she: 'woman', he: 'man', they: 'non-binary' } as const)[pronoun],
    }
    return { ...person, biography: biography(person, draw) }
  })
}
