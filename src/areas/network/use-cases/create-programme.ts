import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertProgramme } from '../database.ts'
import { policy } from '../policy.ts'

type NewProgramme = Parameters<typeof insertProgramme>[2]

/** Adds a programme to the network; returns its id. Throws `slug-taken`. */
export const createProgramme = (context: Context, programme: NewProgramme): Promise<string> =>
  orSlugTaken(
    transact(context, async (work) => {
      const proof = authoriseInstallation(work, policy, 'programme.create')
      const id = await insertProgramme(work.db, proof, programme, work.now)
      await work.audit({
        action: 'programme.create',
        scope: 'programme',
        scopeId: id,
        objectKind: 'programme',
        objectId: id,
        after: programme,
      })
      work.changed('network')
      return id
    }),
  )
