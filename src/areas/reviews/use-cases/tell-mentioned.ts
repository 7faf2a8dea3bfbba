import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { mentionsIn } from '../domain/mentions.ts'
import { discussionMail } from '../emails/discussion.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { titleToRead } from '../queries/redactions.ts'
import { committeeOf } from '../queries/committee.ts'
import { judgedByCode, type Judged } from '../queries/judged.ts'

/**
 * Tells the members of the committee whom a comment mentions that it does, without its words: they read them where they may. Who
 * must not judge the proposal, and who wrote it, hear nothing.
 */
export async function tellMentioned(
  work: Work,
  event: Authorized<EventScope, 'review.write'>,
  { code }: Pick<Judged, 'code'>,
  body: string,
): Promise<void> {
  if (!body.includes('@')) return
  const committee = await committeeOf(work.db, event.id)
  const mentioned = new Set(mentionsIn(body, committee).slice(0, 20))
  const { namesHidden } = await readingPhase(work.db, event.id, work.now)
  const title = await titleToRead(work.db, event.id, code, { withSpeakers: !namesHidden })
  for (const person of committee) {
    if (!mentioned.has(person.id) || person.id === work.actor?.id) continue
    const [proposal] = await judgedByCode(work.db, event.id, [code], person.id)
    if (!proposal || proposal.own) continue
    await work.mail(
      discussionMail({
        what: 'mentioned',
        person,
        event,
        proposal: { ...proposal, title },
        by: work.actor?.name ?? '',
        url: work.context.config.url,
      }),
    )
  }
}
