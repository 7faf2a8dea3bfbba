import { newId } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertPeople, type PersonValues } from '../database.ts'
import { policy } from '../policy.ts'
import { authoriseInstallation } from './authorise.ts'

/**
 * Adds people who are known already elsewhere, such as those of the demo network; their addresses must be new.
 * Answers each one's id by address.
 */
export const addPeople = (
  context: Context,
  people: readonly PersonValues[],
): Promise<ReadonlyMap<string, string>> =>
  transact(context, async (work) => {
    authoriseInstallation(work, policy, 'people.add')
    const rows = people.map((person) => ({ ...person, id: newId(work.now.getTime()) }))
    await insertPeople(work.db, rows, work.now)
    await work.audit({
      action: 'people.add',
      scope: 'installation',
      scopeId: null,
      objectKind: 'people',
      objectId: 'many',
      after: { count: rows.length },
    })
    return new Map(rows.map((row) => [row.email, row.id]))
  })
