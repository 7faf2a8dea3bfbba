import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertLink } from '../database/needs.ts'
import { linksOf } from '../queries/needs.ts'
import { authoriseStage } from './authorise-stage.ts'

const most = 20

type Link = { readonly title: string; readonly url: string; readonly public: boolean }

/** Puts slides or a link beside one's own accepted proposal, for the team or for everybody. `too-many` beyond twenty. */
export const addLink = (
  context: Context,
  eventSlug: string,
  code: string,
  link: Link,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseStage(work, eventSlug, code)
    if ((await linksOf(work.db, proposal.id)).length >= most)
      throw new AppError('too-many', { max: most })
    await insertLink(work.db, proposal, link, { personId: work.actor!.id, now: work.now })
    await work.audit({
      action: 'stage.add-link',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title, public: link.public },
    })
    if (link.public) work.changed(`event:${event.id}`)
  })
