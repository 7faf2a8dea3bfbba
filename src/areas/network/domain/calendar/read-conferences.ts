import { addressKey, cleanAddress } from './event-address.ts'
import { recordNote, type ReadRecord, type RecordNote, type Said } from './external-record.ts'
import { fold } from './fold.ts'
import { cityKey } from './place-names.ts'
import { countriesByCity, readPlace } from './read-place.ts'
import { daysApart, readDay, readDays } from './repair-days.ts'
import { spokenLanguages } from './spoken-languages.ts'
import { topicOf } from '../../../../shared/event-topics.ts'

/** One file of a folder of confs.tech: `2024/javascript.json`, with its content as parsed. */
export type ConferenceFile = {
  readonly path: string
  readonly year: string
  readonly topic: string
  readonly rows: readonly unknown[]
}

const taken = new Set(
  'name url startDate endDate city country online locales cfpUrl cfpEndDate cancelled status'.split(
    ' ',
  ),
)
const cancelled = /(?<!\p{L})(?:cancell?ed|cancelad[oa])(?!\p{L})/iu

/** The fields of the rows that the calendar has no use for, and how often each was there. */
export function fieldsLeftOut(files: readonly ConferenceFile[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  const fields = files.flatMap(({ rows }) =>
    rows.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : [])),
  )
  for (const field of fields) if (!taken.has(field)) counts[field] = (counts[field] ?? 0) + 1
  return counts
}

/** Reads every row of the files (confs.tech's format), repairs what is plainly wrong, and says what and why. */
export function readConferences(files: readonly ConferenceFile[]): readonly ReadRecord[] {
  const records = files.flatMap((file) => {
    const seen = new Map<string, number>()
    return file.rows.map((row, at) => readRow(file, row, at + 1, seen))
  })
  const countries = countriesByCity(
    records.flatMap(({ said }) => said ?? []),
    cityKey,
  )
  return records.map((record) => completed(record, countries))
}

function readRow(
  { path, year, topic }: ConferenceFile,
  row: unknown,
  at: number,
  seen: Map<string, number>,
): ReadRecord {
  const fields = typeof row === 'object' && row !== null && !Array.isArray(row) ? row : null
  const textOf = (name: string): string => {
    const value = (fields as Record<string, unknown> | null)?.[name]
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).normalize('NFC').trim()
      : ''
  }
  const notes: RecordNote[] = []
  const name = readName(textOf('name'), notes)
  const keyParts = [
    fold(name),
    addressKey(textOf('url')),
    textOf('startDate'),
    cityKey(textOf('city')),
  ]
  const base = keyParts.join('|')
  // The very same row twice in a file: the second has a key of its own, and says the same.
  const times = (seen.get(base) ?? 0) + 1
  seen.set(base, times)
  const part = `${year}/${topic}`
  const record = {
    key: `${part}#${base}${times > 1 ? `|${times}` : ''}`.slice(0, 600),
    part,
    row: at,
    name: name || textOf('url') || path,
  }
  const refuse = (note: RecordNote): ReadRecord => ({
    ...record,
    said: null,
    notes: [...notes, note],
  })
  if (!fields) return refuse(recordNote('no-event', JSON.stringify(row) ?? ''))
  if (name === '') return refuse(recordNote('no-name', textOf('name') || textOf('url')))
  const days = readDays(textOf('startDate'), textOf('endDate'))
  if ('refused' in days) return refuse(days.refused)
  notes.push(...days.notes)
  if (year !== '' && days.startsOn.slice(0, 4) !== year)
    notes.push(recordNote('other-year', year, days.startsOn))
  const isTrue = (field: string) => {
    const value = (fields as Record<string, unknown>)[field]
    return value === true || value === 'true'
  }
  const place = readPlace(textOf('city'), textOf('country'), isTrue('online'))
  notes.push(...place.notes)
  const spoken = spokenLanguages(textOf('locales'))
  if (spoken.unknown.length > 0)
    notes.push(recordNote('language-unknown', spoken.unknown.join(', ')))
  else if (spoken.corrected)
    notes.push(recordNote('language-corrected', textOf('locales'), spoken.languages.join(', ')))
  const said: Said = {
    name,
    url: readAddress(textOf('url'), notes),
    startsOn: days.startsOn,
    endsOn: days.endsOn,
    city: place.city,
    country: place.country,
    latitude: null,
    longitude: null,
    attendance: place.attendance,
    topics: topicOf(topic) === '' ? [] : [topicOf(topic)],
    languages: spoken.languages,
    callUrl: readAddress(textOf('cfpUrl'), notes),
    callClosesOn: readCallDay(textOf('cfpEndDate'), days, notes),
    scholarshipUrl: '',
    scholarshipUntil: null,
    cancelled: cancelled.test(name) || cancelled.test(textOf('status')) || isTrue('cancelled'),
  }
  return { ...record, said, notes }
}

/** The name without pictures and needless spaces. */
export function readName(given: string, notes: RecordNote[]): string {
  const name = given
    .toWellFormed()
    .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{200D}|\u{FE0F}/gu, (sign) =>
      /[©®™]/u.test(sign) ? sign : '',
    )
    .replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 200)
  if (name !== '' && name !== given) notes.push(recordNote('name-cleaned', given, name))
  return name
}

export function readAddress(given: string, notes: RecordNote[]): string {
  if (given === '') return ''
  const cleaned = cleanAddress(given)
  if (!cleaned) notes.push(recordNote('address-unusable', given))
  else if (cleaned.repaired) notes.push(recordNote('address-repaired', given, cleaned.url))
  return cleaned?.url ?? ''
}

// A call closes before its event, and opens no more than two years ahead of it.
const longestCall = 730

function readCallDay(
  given: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  notes: RecordNote[],
): string | null {
  if (given === '') return null
  const read = readDay(given)
  if (!read) {
    notes.push(recordNote('call-date-unusable', given))
    return null
  }
  if (read.note) notes.push(recordNote(read.note, given, read.day))
  if (read.day > endsOn || daysApart(read.day, startsOn) > longestCall) {
    notes.push(recordNote('call-date-unlikely', given))
    return null
  }
  return read.day
}

function completed(record: ReadRecord, countries: ReadonlyMap<string, string>): ReadRecord {
  const { said, notes } = record
  if (!said) return record
  if (said.city === '') {
    const lost =
      said.attendance === 'in-person' && !notes.some(({ code }) => code === 'city-undecided')
    return lost ? { ...record, notes: [...notes, recordNote('place-missing')] } : record
  }
  if (said.country !== '') return record
  const country = countries.get(cityKey(said.city))
  return country
    ? {
        ...record,
        said: { ...said, country },
        notes: [
          ...notes.filter(({ code }) => code !== 'country-unknown'),
          recordNote('country-from-city', said.city, country),
        ],
      }
    : { ...record, notes: [...notes, recordNote('country-missing', said.city)] }
}
