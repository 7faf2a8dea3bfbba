import { addQuote } from '../../src/areas/news/use-cases/add-quote.ts'
import { offerPost, takePost } from '../../src/areas/news/use-cases/arrange-syndication.ts'
import { beginIssue } from '../../src/areas/newsletter/use-cases/begin-issue.ts'
import { editIssue } from '../../src/areas/newsletter/use-cases/edit-issue.ts'
import { sendIssue } from '../../src/areas/newsletter/use-cases/send-issue.ts'
import { writeIssue } from '../../src/areas/newsletter/use-cases/write-issue.ts'
import { issueById } from '../../src/areas/newsletter/queries.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { daysFrom } from '../generate/clock.ts'
import { issues, quotes, type DemoIssue } from '../newsroom.ts'
import type { Stage } from './stage.ts'

const community = 'oss-latam'

/** Newsletters, posts that stand in two communities, and what people said. All but the posts is made up. */
export async function loadNewsroom(stage: Stage, now: Date): Promise<void> {
  const at = (days: number) => stage.as(stage.keeper, daysFrom(now, -days))
  for (const quote of quotes)
    await addQuote(at(26), 'dia-san-jose-recap', { ...quote, agreed: true })
  const shared = { post: 'kcd-guadalajara-agenda', community }
  await offerPost(at(0.8), shared, 'offer')
  await takePost(at(0.7), shared, 'take')
  // One waits for its answer.
  await offerPost(at(0.2), { post: 'dia-san-jose-recap', community }, 'offer')
  for (const issue of issues) await loadIssue(at(issue.daysAgo), issue)
}

async function loadIssue(context: Context, { subject, opening, sent }: DemoIssue): Promise<void> {
  const id = await beginIssue(context, community)
  const begun = await issueById(context.db, id)
  if (!begun) throw new Error('the issue was not begun')
  const { postIds, eventIds } = begun
  await editIssue(context, community, id, {
    subject,
    opening,
    postIds: postIds.slice(0, 5),
    eventIds: eventIds.slice(0, 5),
  })
  if (!sent) return
  await sendIssue(context, community, id)
  await writeIssue(context, id)
}
