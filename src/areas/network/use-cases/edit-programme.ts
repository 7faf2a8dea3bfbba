import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { updateProgramme } from '../database.ts'
import { policy } from '../policy.ts'

type ProgrammeTexts = Parameters<typeof updateProgramme>[2]

/** Changes how a programme presents itself. */
export const editProgramme = (
  context: Context,
  slug: string,
  texts: ProgrammeTexts,
): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'programme.edit', 'programme', slug)
    await updateProgramme(work.db, programme, texts)
    await work.audit({
      action: 'programme.edit',
      scope: 'programme',
      scopeId: programme.id,
      objectKind: 'programme',
      objectId: programme.id,
      after: texts,
    })
    work.changed('network', `host:${programme.id}`)
  })
