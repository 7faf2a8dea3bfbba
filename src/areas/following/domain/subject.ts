/** What can be followed: who holds events, what recurs, and a place. */
export type Subject =
  | {
      readonly kind: 'community' | 'programme' | 'series'
      readonly id: string
      readonly slug: string
      readonly name: string
    }
  | { readonly kind: 'country'; readonly country: string }
  | {
      readonly kind: 'city'
      readonly country: string
      /** The city's name as addresses write it. */
      readonly cityKey: string
      readonly city: string
    }

/** The folder of an address under which something is followed. */
export const subjectFolders = {
  communities: 'community',
  programmes: 'programme',
  series: 'series',
  places: 'place',
} as const
export type SubjectFolder = keyof typeof subjectFolders

export const isSubjectFolder = (folder: string): folder is SubjectFolder =>
  Object.hasOwn(subjectFolders, folder)

/** A place as its address names it: `PE` or `PE-arequipa`; null if it is none. */
export function readPlace(name: string): { country: string; cityKey: string | null } | null {
  const found = /^([A-Z]{2})(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(name)
  return found ? { country: found[1]!, cityKey: found[2] ?? null } : null
}

/** Where a subject is followed, below the language: `follow/places/PE-arequipa`. */
export function followPath(subject: Subject): string {
  switch (subject.kind) {
    case 'country':
      return `follow/places/${subject.country}`
    case 'city':
      return `follow/places/${subject.country}-${subject.cityKey}`
    case 'community':
      return `follow/communities/${subject.slug}`
    case 'programme':
      return `follow/programmes/${subject.slug}`
    case 'series':
      return `follow/series/${subject.slug}`
  }
}

/** What the calendar and its feeds are narrowed to for a subject, as the query of an address. */
export function calendarQueryOf(subject: Subject): string {
  switch (subject.kind) {
    case 'country':
      return new URLSearchParams({ country: subject.country }).toString()
    case 'city':
      return new URLSearchParams({ country: subject.country, q: subject.city }).toString()
    default:
      return new URLSearchParams({ [subject.kind]: subject.slug }).toString()
  }
}
