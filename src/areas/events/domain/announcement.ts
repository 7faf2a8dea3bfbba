import type { LocalizedText } from '../../../shared/localized-text.ts'

/** What an event must have before it is announced, in the order of the setup steps. */
export const announcementNeeds = [
  'name',
  'dates',
  'city',
  'languages',
  'hosts',
  'tagline',
  'contact',
  'code-of-conduct',
] as const
export type AnnouncementNeed = (typeof announcementNeeds)[number]

export type AnnouncementFacts = {
  readonly name: LocalizedText
  readonly tagline: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
  readonly attendance: 'in-person' | 'online' | 'hybrid'
  readonly languages: readonly string[]
  readonly hosts: number
  readonly contactEmail: string
  readonly codeOfConduct: LocalizedText
  readonly codeOfConductUrl: string
}

/**
 * What still lacks before an announcement: people who read it must learn what, when, where, in which language, who
 * holds it, whom to ask, and which conduct is expected (programme rules, "Name and date" and "Team").
 */
export function missingForAnnouncement(event: AnnouncementFacts): AnnouncementNeed[] {
  const met: Record<AnnouncementNeed, boolean> = {
    name: hasWords(event.name),
    dates: event.startsOn !== null && event.endsOn !== null,
    city: event.city !== '' || event.attendance === 'online',
    languages: event.languages.length > 0,
    hosts: event.hosts > 0,
    tagline: hasWords(event.tagline),
    contact: event.contactEmail !== '',
    'code-of-conduct': hasWords(event.codeOfConduct) || event.codeOfConductUrl !== '',
  }
  return announcementNeeds.filter((need) => !met[need])
}

const hasWords = (text: LocalizedText) => Object.values(text).some((words) => words !== '')
