import { languages, textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import { isoWithOffset } from '../../../shared/time.ts'
import type { ReleasedSpeaker } from '../../schedule/domain/release-content.ts'
import type { OutFile } from '../domain/hugo/out-file.ts'
import { pictureName } from '../domain/hugo/own-addresses.ts'
import { showShortcodes } from '../domain/hugo/shown-shortcodes.ts'
import { writeContentFile, type FrontOut } from '../domain/hugo/write-content-file.ts'
import type { OutEvent, OutPicture } from '../queries/posts-to-export.ts'

const spoken = (...texts: readonly LocalizedText[]) => {
  const written = languages.filter((language) => texts.some((text) => text[language]))
  return written.length > 0 ? written : (['en'] as const)
}

/** An event as a bundle: its facts and its agenda in the front matter, its description as text. */
export function writeHugoEvent(event: OutEvent, site: string): OutFile[] {
  const { agenda } = event.release ?? {}
  const rooms = new Map(agenda?.rooms.map(({ id, name }) => [id, name]))
  const speakers = new Map(agenda?.speakers.map(({ id, slug }) => [id, slug]))
  return spoken(event.name, event.description).map((language) => {
    const front: FrontOut = {
      title: textIn(event.name, language),
      // When it was announced: Hugo hides pages of days to come.
      date: isoWithOffset(event.announcedAt, event.timeZone),
      summary: textIn(event.tagline, language),
      params: {
        starts: event.startsOn ?? '',
        ends: event.endsOn ?? '',
        timeZone: event.timeZone,
        venue: event.venueName,
        city: event.city,
        country: event.country,
        attendance: event.attendance,
        website: event.website,
        cancelled: event.cancelled,
        registration: `${site}/${language}/events/${event.slug}`,
        sessions: (agenda?.sessions ?? []).map((session) => ({
          title: textIn(session.title, language),
          kind: session.kind,
          day: session.day,
          from: session.from,
          until: session.until,
          room: rooms.get(session.room ?? '') ?? '',
          speakers: session.speakers.flatMap((id) => speakers.get(id) ?? []),
          page: `${site}/${language}/events/${event.slug}/sessions/${session.code}-${session.slug}`,
        })),
        convite: { page: 'event', event: event.slug },
      },
    }
    return {
      path: `content/events/${event.slug}/index.${language}.md`,
      text: writeContentFile(front, showShortcodes(textIn(event.description, language)), 'yaml'),
      postId: null,
      format: 'yaml',
    }
  })
}

/** The id of the file that a photo's address names. */
export const photoId = ({ photo }: ReleasedSpeaker): string | undefined =>
  /\/files\/([0-9a-f-]{36})/u.exec(photo ?? '')?.[1]

/** The speakers of these events, each once, as the newest release that has them says. */
export function writeHugoSpeakers(
  events: readonly OutEvent[],
  pictures: ReadonlyMap<string, OutPicture>,
  site: string,
): OutFile[] {
  const known = new Map<string, { speaker: ReleasedSpeaker; event: OutEvent }>()
  for (const event of events)
    for (const speaker of event.release?.agenda.speakers ?? [])
      known.set(speaker.slug, { speaker, event })
  return [...known.values()].flatMap(({ speaker, event }) => {
    const photo = pictures.get(photoId(speaker) ?? '')
    const name = photo && pictureName(photo.sha256)
    const profile = event.release?.profiles[speaker.id]
    const folder = `content/speakers/${speaker.slug}`
    const files = languages.map((language): OutFile => {
      const front: FrontOut = {
        title: speaker.name,
        date: isoWithOffset(event.announcedAt, event.timeZone),
        images: name ? [name] : [],
        params: {
          organisation: speaker.organisation,
          jobTitle: speaker.jobTitle,
          pronouns: profile?.pronouns ?? '',
          links: (profile?.links ?? []).map(({ title, url }) => ({ title, url })),
          talks: events.flatMap((each) => talksOf(each, speaker.slug, language, site)),
          convite: { page: 'speaker', speaker: speaker.slug },
        },
      }
      const text = writeContentFile(front, showShortcodes(profile?.biography ?? ''), 'yaml')
      return { path: `${folder}/index.${language}.md`, text, postId: null, format: 'yaml' }
    })
    return photo
      ? [
          ...files,
          { path: `${folder}/${pictureName(photo.sha256)}`, sha256: photo.sha256, postId: null },
        ]
      : files
  })
}

function talksOf(
  { slug, release }: OutEvent,
  speaker: string,
  language: (typeof languages)[number],
  site: string,
): FrontOut[] {
  const id = release?.agenda.speakers.find((each) => each.slug === speaker)?.id
  if (!id) return []
  return (release?.agenda.sessions ?? [])
    .filter(({ speakers }) => speakers.includes(id))
    .map(({ title, code, slug: words }) => ({
      title: textIn(title, language),
      event: slug,
      page: `${site}/${language}/events/${slug}/sessions/${code}-${words}`,
    }))
}
