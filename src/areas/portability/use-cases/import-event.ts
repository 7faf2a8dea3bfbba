import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../../shared/app-error.ts'
import { slideTypes } from '../../../platform/files/accept-slides.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertRows, linkColocated, moveWaitingNumbers } from '../database.ts'
import {
  eventTables,
  leftOut,
  type EventFile,
  type EventTable,
  type Row,
} from '../domain/event-file.ts'
import { fileColumns, personColumns } from '../domain/references.ts'
import { policy } from '../policy.ts'
import { collectEvent, freeKioskSlugs, isEventHere, newestMigration } from '../queries.ts'
import { takeInReferred, type NewIds } from './take-in-referred.ts'

export type ImportedEvent = {
  readonly slug: string
  /** Rows by table, each compared with the file after it was written. */
  readonly rows: Readonly<Record<string, number>>
  /** Co-located events of the file that are not here; they are linked when they are imported too. */
  readonly notHere: readonly string[]
}

const paperType = 'application/pdf'

/** What was added to answers about rules and of speakers; never among the files, so never shown as a picture. */
const papersOf = (file: EventFile): (Row & { readonly table: EventTable })[] =>
  (
    [
      ['rule_answers', 'evidence_sha256', 'evidence_type'],
      ['proposal_answers', 'paper_sha256', 'paper_type'],
      ['proposal_links', 'paper_sha256', 'paper_type'],
    ] as const
  ).flatMap(([table, sha256, type]) =>
    file.event[table]
      // Files of older versions do not have all of these columns.
      .filter((row) => typeof row[sha256] === 'string')
      .map((row) => ({ table, sha256: row[sha256], media_type: row[type] })),
  )

/**
 * Takes an event in from its file, and proves it: what stands in the database afterwards is compared row by row with
 * the file, and if anything differs nothing is kept. People are matched by e-mail, hosts and series by address; those
 * that are not here are added; a kiosk whose address is taken gets another. Throws `event-exists`, `file-from-newer-version` or `import-differs`.
 */
export async function importEvent(context: Context, file: EventFile): Promise<ImportedEvent> {
  authoriseInstallation(context, policy, 'event.import')
  if (!file.referred.files.every((row) => isPicture(row['media_type'])))
    throw new AppError('import-differs', { table: 'files' })
  // Before the transaction, since the store may be slow; a picture too many does no harm.
  for (const { sha256, media_type: mediaType, table } of [
    ...file.referred.files.map((row) => ({ ...row, table: 'files' })),
    ...papersOf(file),
  ] as Row[]) {
    const slides = table === 'proposal_links' && slideTypes.has(mediaType)
    if (!isPicture(mediaType) && mediaType !== paperType && !slides)
      throw new AppError('import-differs', { table: String(table) })
    const encoded = file.bytes[String(sha256)]
    if (!encoded) continue
    const bytes = Buffer.from(encoded, 'base64')
    // Under the name of another picture it would take that one's place everywhere.
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new AppError('import-differs', { table: 'files' })
    await context.storage.put(sha256, bytes, String(mediaType))
  }
  return transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'event.import')
    const id = String(file.event.events[0]?.['id'])
    if (file.schema > (await newestMigration(work.db)))
      throw new AppError('file-from-newer-version')
    if (await isEventHere(work.db, id, file.slug))
      throw new AppError('event-exists', { slug: file.slug })
    const ids = await takeInReferred(work, proof, file.referred)
    const rows = {} as Record<EventTable, Row[]>
    const kioskSlugs = await freeKioskSlugs(work.db, slugsOf(file.event.kiosks))
    for (const table of eventTables) {
      rows[table] = file.event[table].map((row) => withIds(written(table, row), ids))
      if (table === 'kiosks')
        rows[table] = rows[table].map((row) => ({
          ...row,
          slug: kioskSlugs.get(String(row['slug'])) ?? row['slug'],
        }))
      await insertRows(work.db, proof, table, rows[table])
    }
    await moveWaitingNumbers(work.db, proof)
    await prove(work, id, rows)
    await linkColocated(work.db, proof, id, file.colocatedWith)
    await work.audit({
      action: 'event.import',
      scope: 'event',
      scopeId: id,
      objectKind: 'event',
      objectId: id,
      after: { exportedAt: file.exportedAt },
    })
    await work.enqueue('events.place-events', {})
    work.changed(`event:${id}`, 'network', 'news')
    const here = await Promise.all(
      file.colocatedWith.map(async ({ slug }) =>
        (await isEventHere(work.db, id, slug)) ? null : slug,
      ),
    )
    return {
      slug: file.slug,
      rows: Object.fromEntries(eventTables.map((table) => [table, rows[table].length])),
      notHere: here.filter((slug) => slug !== null),
    }
  })
}

// What else a file could bring (HTML, SVG) would be served as a page of ours.
const isPicture = (mediaType: unknown) =>
  /^image\/(webp|png|jpeg|gif|avif)$/.test(String(mediaType))

/** Compares what stands in the database now with what was to be written, in every column that the file knows. */
async function prove(work: Work, id: string, wanted: Record<EventTable, Row[]>): Promise<void> {
  const present = await collectEvent(work.db, id)
  for (const table of eventTables) {
    const columns = new Set(wanted[table].flatMap(Object.keys))
    const known = present[table].map((row) => inColumns(row, columns))
    if (!isDeepStrictEqual(inOneOrder(known), inOneOrder(wanted[table])))
      throw new AppError('import-differs', { table })
  }
}

const inColumns = (row: Row, columns: ReadonlySet<string>): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)))

const inOneOrder = (rows: readonly Row[]) =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => a.localeCompare(b))))
    .toSorted()

const slugsOf = (rows: readonly Row[]) => rows.map((row) => String(row['slug']))

/** A row as files have it now. */
const written = (table: EventTable, row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !leftOut[table]?.includes(column)))

const columnsWithIds = new Set<string>([
  ...personColumns,
  ...fileColumns,
  'programme_id',
  'community_id',
  'series_id',
  'shown_programmes',
  'shown_communities',
])

function withIds(row: Row, ids: NewIds): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      columnsWithIds.has(column) ? withId(value, ids) : value,
    ]),
  )
}

function withId(value: unknown, ids: NewIds): unknown {
  if (Array.isArray(value)) return value.map((each) => withId(each, ids))
  return typeof value === 'string' ? (ids.get(value) ?? value) : value
}
