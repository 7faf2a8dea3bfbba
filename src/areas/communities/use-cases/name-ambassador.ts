import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { updateAmbassador } from '../database.ts'
import { ambassadorMail } from '../emails/ambassador.ts'
import { policy } from '../policy.ts'
import { memberOf } from '../queries.ts'

/**
 * Names a member ambassador under a title, or takes that back (`title` null). The person is asked by mail whether it
 * may stand on the page; until they agree it does not. AppError 'not-found' if the person is no member.
 */
export const nameAmbassador = (
  context: Context,
  slug: string,
  personId: string,
  title: string | null,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, now, actor } = work
    const community = await authoriseHost(work, policy, 'members.look-after', 'community', slug)
    const person = await memberOf(db, community.id, personId)
    if (!person) throw notFound()
    const before = person.ambassadorSince ? person.title : null
    if (before === title) return
    await updateAmbassador(db, community, personId, title, now)
    await work.audit({
      action: title === null ? 'ambassador.end' : 'ambassador.name',
      scope: 'community',
      scopeId: community.id,
      objectKind: 'person',
      objectId: personId,
      before: { title: before },
      after: { title },
    })
    if (title !== null && personId !== actor?.id)
      await work.mail(
        ambassadorMail({
          person,
          community,
          title,
          by: actor?.name || 'Convite',
          url: work.context.config.url,
        }),
      )
    work.changed(`host:${community.id}`)
  })
