import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { savePressKit } from '../database/press.ts'
import { policy } from '../policy.ts'
import { pressOf, type Press } from '../queries/press.ts'

type Kit = Pick<Press, 'kitShown' | 'boilerplate'>

/** Sets what the press kit of an event says, and whether everybody can see it. */
export const editPressKit = (context: Context, slug: string, kit: Kit): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'press-kit.edit', slug)
    const { kitShown, boilerplate } = await pressOf(work.db, event.id)
    await savePressKit(work.db, event, kit)
    await work.audit({
      action: 'press-kit.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'press-kit',
      objectId: event.id,
      before: { kitShown, boilerplate },
      after: kit,
    })
    work.changed(`event:${event.id}`)
  })
