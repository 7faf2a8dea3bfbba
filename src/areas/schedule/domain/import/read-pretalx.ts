import { gather, minutesBetween, readInstant, type ReadSession } from './gather.ts'
import {
  kindOf,
  type ImportedAgenda,
  type ImportedSpeaker,
  type ImportNote,
} from './imported-agenda.ts'
import { fieldsOf, firstText, languageOf, listOf, minutesOf, textOf } from './untrusted-json.ts'

type Fields = Readonly<Record<string, unknown>>

const onAgenda = new Set(['', 'accepted', 'confirmed'])

/**
 * What pretalx's API gives of submissions, with or without speakers beside them: a list, a page of it
 * (`{count, results}`), or `{submissions, speakers}`; null if it is something else. Of what was not accepted a note is
 * kept, and nothing else.
 */
export function readPretalx(file: unknown, zone: string): ImportedAgenda | null {
  const fields = fieldsOf(file)
  const submissions = resultsOf(fields['submissions'] ?? file).map(fieldsOf)
  if (submissions.length === 0 || !submissions.every(isSubmission)) return null
  const notes: ImportNote[] = []
  const accepted = submissions.filter((submission) => {
    const state = textOf(submission['state'])
    if (!onAgenda.has(state)) notes.push({ code: 'cancelled', about: textOf(submission['title']) })
    return onAgenda.has(state)
  })
  const embedded = accepted
    .flatMap((submission) => listOf(submission['speakers']))
    .filter((speaker) => typeof speaker === 'object')
  return gather('pretalx', {
    rooms: [],
    tracks: [],
    speakers: [...resultsOf(fields['speakers']), ...embedded].map((speaker) =>
      readSpeaker(fieldsOf(speaker)),
    ),
    sessions: accepted.flatMap((submission) => readSubmission(submission, zone)),
    notes,
  })
}

const resultsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : listOf(fieldsOf(value)['results'])

const isSubmission = (submission: Fields) => 'code' in submission && 'title' in submission

/** A session for each of its slots: one may be held twice. */
function readSubmission(submission: Fields, zone: string): ReadSession[] {
  const slots = listOf(submission['slots'] ?? submission['slot'])
    .filter((slot) => typeof slot === 'object')
    .map(fieldsOf)
  const type = submission['submission_type']
  const base = {
    kind: kindOf(firstText(fieldsOf(type)['name'], type)),
    title: textOf(submission['title']),
    abstract: [textOf(submission['abstract']), textOf(submission['description'])]
      .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
      .join('\n\n'),
    lang: languageOf(submission['content_locale']),
    track: firstText(fieldsOf(submission['track'])['name'], submission['track']),
    speakers: listOf(submission['speakers']).map((speaker) =>
      firstText(fieldsOf(speaker)['code'], speaker),
    ),
  }
  const length = minutesOf(submission['duration'])
  const code = textOf(submission['code'])
  if (slots.length === 0) return [{ ...base, key: code, room: '', startsAt: null, minutes: length }]
  return slots.map((slot, at) => {
    const startsAt = readInstant(textOf(slot['start']), zone)
    return {
      ...base,
      key: at === 0 ? code : `${code}#${at + 1}`,
      room: firstText(fieldsOf(slot['room'])['name'], slot['room']),
      startsAt,
      minutes: minutesBetween(startsAt, readInstant(textOf(slot['end']), zone)) ?? length,
    }
  })
}

const readSpeaker = (speaker: Fields): ImportedSpeaker => ({
  key: firstText(speaker['code'], speaker['name']),
  name: textOf(speaker['name']),
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.exec(textOf(speaker['email']))?.[0] ?? '',
  biography: textOf(speaker['biography']),
  organisation: '',
  jobTitle: '',
  links: [],
})
