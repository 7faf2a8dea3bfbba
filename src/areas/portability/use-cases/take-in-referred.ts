import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import { insertRows } from '../database.ts'
import type { EventFile, ReferredTable, Row } from '../domain/event-file.ts'
import { knownBy } from '../queries.ts'

/** The ids that things have here, by the ids that they have in the file, where these differ. */
export type NewIds = ReadonlyMap<string, string>

const keys = {
  files: 'id',
  people: 'email',
  programmes: 'slug',
  communities: 'slug',
  series: 'slug',
} as const

/**
 * Adds those that are not here yet. Nobody comes with rights: who is new must prove their address by signing in, and
 * runs nothing here.
 */
export async function takeInReferred(
  work: Work,
  proof: Authorized<{ readonly installation: true }, 'event.import'>,
  referred: EventFile['referred'],
): Promise<NewIds> {
  const ids = new Map<string, string>()
  const withNewIds = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        column === 'id' ? value : (ids.get(String(value)) ?? value),
      ]),
    )
  for (const table of [
    'files',
    'people',
    'programmes',
    'communities',
    'series',
  ] as const satisfies readonly ReferredTable[]) {
    const key = keys[table]
    const here = await knownBy(
      work.db,
      table,
      key,
      referred[table].map((row) => String(row[key])),
    )
    for (const row of referred[table]) {
      const known = here.get(String(row[key]))
      if (known) ids.set(String(row['id']), known)
    }
    const missing = referred[table].filter((row) => !here.has(String(row[key]))).map(withNewIds)
    await insertRows(
      work.db,
      proof,
      table,
      table === 'people'
        ? missing.map(withoutRights)
        : table === 'files'
          ? missing.map(withoutUploader)
          : missing,
    )
  }
  return ids
}

const withoutRights = (person: Row): Row => ({
  ...person,
  admin: false,
  two_factor_enabled: false,
  email_verified: false,
})
// Who uploaded a picture may be nobody here.
const withoutUploader = (file: Row): Row => ({ ...file, uploaded_by: null })
