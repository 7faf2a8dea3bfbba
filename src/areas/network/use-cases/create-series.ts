import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertSeries, type NewSeries } from '../database.ts'
import { policy } from '../policy.ts'

/** Adds a series, to which events then belong as its editions; returns its id. Throws `slug-taken`. */
export const createSeries = (context: Context, series: NewSeries): Promise<string> =>
  orSlugTaken(
    transact(context, async (work) => {
      const proof = authoriseInstallation(work, policy, 'series.create')
      const id = await insertSeries(work.db, proof, series, work.now)
      await work.audit({
        action: 'series.create',
        scope: 'installation',
        scopeId: null,
        objectKind: 'series',
        objectId: id,
        after: series,
      })
      work.changed('network')
      return id
    }),
  )
