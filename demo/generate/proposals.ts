import type { Language } from '../../src/shared/localized-text.ts'
import type { DemoPlannedEvent, FormatKey, Instant } from '../types.ts'
import { abstractOf } from './abstracts.ts'
import type { SamplePerson } from './people.ts'
import { benefits, committeeNotes } from './phrases/notes.ts'
import { random, type Random } from './random.ts'
import { speakersFor } from './speakers.ts'
import { topics } from './topics/index.ts'
import { keynotes } from './topics/keynotes.ts'

export type Level = 'beginner' | 'intermediate' | 'advanced'

export type SampleProposal = {
  key: string
  title: string
  /** At most 900 characters. */
  abstract: string
  language: Language
  level: Level
  format: FormatKey
  /** A track of the event's call. */
  track: string
  projects: string[]
  /** For the committee only: the benefit to the ecosystem (at most 1500 characters), a request, or ''. */
  notes: string
  /** Keys of people; the first one submits. */
  speakers: string[]
  submittedAt: Instant
  status: 'submitted' | 'withdrawn'
}

type Subject = Pick<
  SampleProposal,
  'title' | 'abstract' | 'language' | 'format' | 'track' | 'projects'
>

const shares: Record<Language, number> = { es: 0.6, en: 0.2, pt: 0.2 }

function subjectsIn(language: Language, tracks: Set<string>, draw: Random): Subject[] {
  return topics
    .filter((topic) => tracks.has(topic.track))
    .flatMap((topic) => {
      const texts = topic.texts[language]
      return (Object.entries(texts.titles) as [FormatKey, string[]][]).flatMap(([format, titles]) =>
        titles.map((title, index) => ({
          title,
          abstract: abstractOf(texts, language, format, index, draw),
          language,
          format,
          track: topic.track,
          projects: draw.shuffle(topic.projects).slice(0, draw.whole(1, 2)),
        })),
      )
    })
}

/** Most come in the last days before the close, as everywhere. */
function submissionTime(event: DemoPlannedEvent, draw: Random): Instant {
  if (!event.call) throw new RangeError(`${event.slug} has no call`)
  const opens = new Date(event.call.opensAt).getTime()
  const closes = new Date(event.call.closesAt).getTime()
  return new Date(closes - (closes - opens) * draw.next() ** 2.4 - 60_000).toISOString()
}

/** Two in three say whom it helps; two in five ask for something. */
const notesOf = (language: Language, draw: Random): string =>
  [
    draw.chance(0.66) ? draw.shuffle(benefits[language]).slice(0, draw.whole(1, 2)).join(' ') : '',
    draw.chance(0.42) ? draw.pick(committeeNotes[language]) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')

const levels: Record<FormatKey, Record<Level, number>> = {
  talk: { beginner: 30, intermediate: 48, advanced: 22 },
  lightning: { beginner: 60, intermediate: 35, advanced: 5 },
  panel: { beginner: 45, intermediate: 50, advanced: 5 },
  workshop: { beginner: 50, intermediate: 40, advanced: 10 },
  keynote: { beginner: 100, intermediate: 0, advanced: 0 },
}

/**
 * `count` proposals to the call of `event` by these people, invited keynotes included when `withKeynotes`: about
 * 60 % Spanish, 20 % English, 20 % Portuguese, no title twice. In the order in which they were submitted.
 */
export function proposals(
  event: DemoPlannedEvent,
  speakers: SamplePerson[],
  count: number,
  withKeynotes = false,
  seed?: number,
): SampleProposal[] {
  const draw = random(`proposals ${event.slug}`, seed)
  const tracks = new Set(event.call?.tracks.map((track) => track.key))
  const invited: Subject[] = withKeynotes
    ? keynotes.map((keynote) => ({ ...keynote, format: 'keynote' as const }))
    : []
  const subjects = (Object.keys(shares) as Language[]).flatMap((language) => {
    const asked = invited.filter((each) => each.language === language)
    const wanted = Math.round(count * shares[language]) - asked.length
    return [...asked, ...draw.shuffle(subjectsIn(language, tracks, draw)).slice(0, wanted)]
  })
  const taken = new Map<string, number>()
  const written = draw.shuffle(subjects).map((subject) => ({
    ...subject,
    level: draw.weighted(levels[subject.format]),
    notes: notesOf(subject.language, draw),
    speakers: speakersFor(subject, speakers, taken, draw),
    submittedAt: submissionTime(event, draw),
    status:
      subject.format !== 'keynote' && draw.chance(0.025)
        ? ('withdrawn' as const)
        : ('submitted' as const),
  }))
  return written
    .toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt))
    .map((proposal, index) => ({ key: `${event.slug}-proposal-${index + 1}`, ...proposal }))
}
