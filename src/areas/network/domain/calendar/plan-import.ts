import { addressKey } from './event-address.ts'
import { combineRecords } from './combine-records.ts'
import { recordNote, type ReadRecord, type RecordNote, type Said } from './external-record.ts'
import { nameKey } from './fold.ts'
import { located } from './located.ts'
import { cityKey } from './place-names.ts'
import { likenessOf, sameness, type Likeness } from './same-event.ts'

/** One thing that a source says, as it is kept. */
export type StoredRecord = {
  readonly source: string
  readonly key: string
  readonly part: string
  readonly said: Said
  /** YYYY-MM-DD. */
  readonly firstSeenOn: string
  readonly gone: boolean
}

/** An event held elsewhere that is here already. */
export type KnownEvent = {
  readonly id: string
  readonly now: Said
  /** Names of the fields that people set. */
  readonly corrected: readonly string[]
  readonly aliases: readonly string[]
  readonly hidden: boolean
  readonly ownEventId: string | null
  readonly records: readonly StoredRecord[]
}

/** An event of this network, to recognise it in what others list. */
export type OwnEvent = { readonly id: string; readonly likeness: Likeness }

export const rowOutcomes = ['added', 'merged', 'updated', 'unchanged', 'refused'] as const
export type RowOutcome = (typeof rowOutcomes)[number]

export type ImportedRow = {
  /** The file or feed, and the row in it from 1. */
  readonly part: string
  readonly row: number
  readonly name: string
  readonly outcome: RowOutcome
  /** The event that it is now part of; null if refused. */
  readonly event: string | null
  readonly notes: readonly RecordNote[]
}

export type PlannedEvent = {
  readonly id: string
  readonly said: Said
  readonly ownEventId: string | null
  /** All names it is known by, for searching. */
  readonly names: readonly string[]
}

export type ImportPlan = {
  readonly created: readonly PlannedEvent[]
  readonly changed: readonly PlannedEvent[]
  /** Records that are new, say something else, or are back; by the event they belong to. */
  readonly records: readonly (Pick<StoredRecord, 'key' | 'part' | 'said'> & {
    readonly eventId: string
  })[]
  /** Keys that were seen; and those that were not though their part was read, and were not known to be gone. */
  readonly seen: readonly string[]
  readonly gone: readonly string[]
  readonly rows: readonly ImportedRow[]
}

type Entry = {
  readonly id: string
  readonly known: KnownEvent | null
  readonly likenesses: Likeness[]
  readonly records: Map<string, StoredRecord>
  ownEventId: string | null
}

type Given = {
  readonly source: string
  readonly records: readonly ReadRecord[]
  readonly known: readonly KnownEvent[]
  readonly own: readonly OwnEvent[]
  readonly today: string
  readonly newId: () => string
}

const fullKey = (source: string, key: string) => `${source}\n${key}`

/** What to write so that the calendar knows what a source says now, and what became of each of its rows. Pure. */
export function planImport({ source, records, known, own, today, newId }: Given): ImportPlan {
  const index = new EntryIndex()
  for (const event of known) index.add(entryOf(event))
  const seen = new Set(records.flatMap(({ said, key }) => (said ? [key] : [])))
  const parts = new Set(records.map(({ part }) => part))
  const touched = new Set<Entry>()
  const gone: string[] = []
  const vanished = new Set<string>()
  for (const entry of index.entries)
    for (const [key, record] of entry.records)
      if (record.source === source && parts.has(record.part) && !seen.has(record.key)) {
        vanished.add(key)
        if (record.gone) continue
        gone.push(record.key)
        entry.records.set(key, { ...record, gone: true })
        touched.add(entry)
      }

  const written: ImportPlan['records'][number][] = []
  const results = records.map(
    (
      record,
    ): {
      row: Omit<ImportedRow, 'notes'>
      entry: Entry | null
      notes: RecordNote[]
      said: Said | null
    } => {
      const { part, row, name, key } = record
      const notes = [...record.notes]
      if (!record.said)
        return {
          row: { part, row, name, outcome: 'refused', event: null },
          entry: null,
          notes,
          said: null,
        }
      const before = index.byRecord(fullKey(source, key))
      const stored = before?.records.get(fullKey(source, key))
      const said = keepCountry(record.said, stored?.said)
      let entry = before
      let outcome: RowOutcome = 'unchanged'
      if (!entry) {
        const found = index.find(said, { source, part }, vanished)
        notes.push(...found.notes)
        outcome = found.moved ? 'updated' : 'merged'
        entry = found.entry
        if (!entry) {
          outcome = 'added'
          entry = { id: newId(), known: null, likenesses: [], records: new Map(), ownEventId: null }
        }
      } else if (stored && differs(stored.said, said)) outcome = 'updated'
      if (outcome !== 'unchanged' || stored?.gone) {
        written.push({ eventId: entry.id, key, part, said })
        touched.add(entry)
      }
      index.put(entry, {
        source,
        key,
        part,
        said,
        firstSeenOn: stored?.firstSeenOn ?? today,
        gone: false,
      })
      return { row: { part, row, name, outcome, event: entry.id }, entry, notes, said }
    },
  )

  const next = new Map<Entry, PlannedEvent>()
  for (const entry of new Set([...touched, ...results.flatMap((result) => result.entry ?? [])])) {
    const planned = outcomeOf(entry)
    entry.ownEventId = ownEvent(planned.said, own) ?? entry.known?.ownEventId ?? null
    next.set(entry, { ...planned, ownEventId: entry.ownEventId })
  }
  const all = [...next]
  return {
    created: all.flatMap(([entry, event]) => (entry.known ? [] : [event])),
    changed: all.flatMap(([{ known: before }, event]) =>
      before && (differs(before.now, event.said) || before.ownEventId !== event.ownEventId)
        ? [event]
        : [],
    ),
    records: written,
    seen: [...seen],
    gone,
    rows: results.map(({ row, entry, notes, said }) => ({
      ...row,
      notes: entry && said ? [...notes, ...remarks(entry, next.get(entry)!, said)] : notes,
    })),
  }
}

/** What a source said before of the same row's country stands, if it says nothing now (it was told by its neighbours). */
const keepCountry = (said: Said, before: Said | undefined): Said =>
  before && said.country === '' && said.city === before.city
    ? { ...said, country: before.country }
    : said

/** The fields in which two descriptions differ; the first and the last day are one fact. */
function fieldsThatDiffer(a: Said, b: Said): readonly (keyof Said)[] {
  const fields = (Object.keys(a) as (keyof Said)[]).filter(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  )
  return fields.includes('startsOn') || fields.includes('endsOn')
    ? [...new Set([...fields, 'startsOn' as const, 'endsOn' as const])]
    : fields
}

/** The fields that a person has set if these are before and after; a place on the map follows from the city. */
export const fieldsCorrected = (before: Said, after: Said): readonly (keyof Said)[] =>
  fieldsThatDiffer(before, after).filter((field) => field !== 'latitude' && field !== 'longitude')

const differs = (a: Said, b: Said): boolean => fieldsThatDiffer(a, b).length > 0

function entryOf(event: KnownEvent): Entry {
  const now = likenessOf(event.now)
  const named = {
    ...now,
    nameKeys: new Set([...now.nameKeys, ...event.aliases.map(nameKey)]),
    addressKeys: new Set([...now.addressKeys, ...event.aliases.map(addressKey).filter(Boolean)]),
  }
  const records = event.records.map(
    (record) => [fullKey(record.source, record.key), record] as const,
  )
  return {
    id: event.id,
    known: event,
    likenesses: [named, ...event.records.map(({ said }) => likenessOf(said))],
    records: new Map(records),
    ownEventId: event.ownEventId,
  }
}

/** What all records of an event say together, without those that are gone while there are others; null without any. */
export function saidTogether(records: readonly StoredRecord[]): Said | null {
  const ordered = inTheOrderSeen(records)
  const live = ordered.filter(({ gone }) => !gone)
  const [first, ...rest] = (live.length > 0 ? live : ordered).map(({ said }) => said)
  return first ? combineRecords([first, ...rest]) : null
}

const inTheOrderSeen = (records: readonly StoredRecord[]) =>
  records.toSorted((a, b) =>
    [a.firstSeenOn, a.source, a.key].join('\n') < [b.firstSeenOn, b.source, b.key].join('\n')
      ? -1
      : 1,
  )

/** All names by which an event is known. */
export const namesOf = (
  records: readonly StoredRecord[],
  aliases: readonly string[],
): readonly string[] => [
  ...new Set([...inTheOrderSeen(records).map(({ said }) => said.name), ...aliases]),
]

/** What sources say of an event, and over it what people set. */
function outcomeOf({ id, known, records }: Entry): Omit<PlannedEvent, 'ownEventId'> {
  const all = [...records.values()]
  const combined = saidTogether(all) ?? known!.now
  return {
    id,
    said: located(known ? withCorrections(combined, known) : combined),
    names: namesOf(all, known?.aliases ?? []),
  }
}

/** The fields that people set, over what sources say. */
export function withCorrections(
  said: Said,
  { now, corrected }: Pick<KnownEvent, 'now' | 'corrected'>,
): Said {
  const kept = Object.fromEntries(
    Object.entries(now).filter(([field]) => corrected.includes(field)),
  )
  // Who corrected the place said where it is on the map, too.
  const placed =
    corrected.includes('city') || corrected.includes('country')
      ? { latitude: now.latitude, longitude: now.longitude }
      : {}
  return { ...said, ...kept, ...placed }
}

const ownEvent = (said: Said, own: readonly OwnEvent[]): string | null =>
  own.find(({ likeness }) => sameness(likenessOf(said), likeness) === 'same')?.id ?? null

/** What is worth saying about a row once it is clear what the event is. */
function remarks(entry: Entry, event: PlannedEvent, said: Said): RecordNote[] {
  const notes: RecordNote[] = []
  const corrected = entry.known?.corrected ?? []
  const days = (of: Said) => `${of.startsOn} – ${of.endsOn}`
  for (const field of corrected) {
    const [theirs, ours] = [field, field].map((name, at) =>
      String((at === 0 ? said : event.said)[name as keyof Said] ?? ''),
    )
    if (theirs !== ours) notes.push(recordNote('kept-correction', theirs, ours))
  }
  if (nameKey(said.name) !== nameKey(event.said.name) && !corrected.includes('name'))
    notes.push(recordNote('name-differs', said.name, event.said.name))
  if (
    said.city &&
    event.said.city &&
    cityKey(said.city) !== cityKey(event.said.city) &&
    !corrected.includes('city')
  )
    notes.push(recordNote('city-differs', said.city, event.said.city))
  if (
    days(said) !== days(event.said) &&
    !corrected.includes('startsOn') &&
    !corrected.includes('endsOn')
  )
    notes.push(recordNote('dates-differ', days(said), days(event.said)))
  if (entry.known?.hidden) notes.push(recordNote('hidden-here'))
  if (event.ownEventId) notes.push(recordNote('own-event'))
  return notes
}

/** Events by what they are found by. */
class EntryIndex {
  readonly entries = new Set<Entry>()
  readonly #byRecord = new Map<string, Entry>()
  readonly #byKey = new Map<string, Set<Entry>>()

  add(entry: Entry): void {
    this.entries.add(entry)
    for (const key of entry.records.keys()) this.#byRecord.set(key, entry)
    for (const likeness of entry.likenesses) this.#list(entry, likeness)
  }

  byRecord(key: string): Entry | undefined {
    return this.#byRecord.get(key)
  }

  /** Notes that a record belongs to an event. */
  put(entry: Entry, record: StoredRecord): void {
    const key = fullKey(record.source, record.key)
    this.entries.add(entry)
    entry.records.set(key, record)
    this.#byRecord.set(key, entry)
    const likeness = likenessOf(record.said)
    entry.likenesses.push(likeness)
    this.#list(entry, likeness)
  }

  /** The event that a record is of, if it is here; else one of the same source that it takes the place of. */
  find(
    said: Said,
    { source, part }: { source: string; part: string },
    vanished: ReadonlySet<string>,
  ): { entry: Entry | undefined; moved: boolean; notes: RecordNote[] } {
    const likeness = likenessOf(said)
    const candidates = new Set<Entry>()
    for (const key of [...likeness.nameKeys, ...likeness.addressKeys])
      for (const entry of this.#byKey.get(key) ?? []) candidates.add(entry)
    const maybes: Entry[] = []
    for (const entry of candidates) {
      const verdicts = entry.likenesses.map((each) => sameness(likeness, each))
      if (verdicts.includes('same')) return { entry, moved: false, notes: [] }
      if (verdicts.includes('dates-swapped'))
        return { entry, moved: false, notes: [recordNote('month-swapped', said.startsOn)] }
      if (verdicts.includes('maybe')) maybes.push(entry)
    }
    for (const entry of maybes) {
      const left = [...entry.records].find(
        ([key, record]) => vanished.has(key) && record.source === source && record.part === part,
      )
      if (!left) continue
      return {
        entry,
        moved: true,
        notes: [recordNote('moved', left[1].said.startsOn, said.startsOn)],
      }
    }
    return {
      entry: undefined,
      moved: false,
      notes: maybes.slice(0, 1).map((entry) => {
        const other = entry.known?.now ?? [...entry.records.values()][0]?.said
        return recordNote('maybe-same', said.startsOn, `${other?.name} ${other?.startsOn}`)
      }),
    }
  }

  #list(entry: Entry, { nameKeys, addressKeys }: Likeness): void {
    for (const key of [...nameKeys, ...addressKeys]) {
      const listed = this.#byKey.get(key)
      if (listed) listed.add(entry)
      else this.#byKey.set(key, new Set([entry]))
    }
  }
}
