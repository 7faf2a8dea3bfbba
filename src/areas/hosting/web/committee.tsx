import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { reviewersOf } from '../queries/committees.ts'
import { authoriseHostSection } from '../use-cases/authorise-host-section.ts'
import { endReviewer } from '../use-cases/end-reviewer.ts'
import { nameReviewer } from '../use-cases/name-reviewer.ts'
import { policy } from '../policy.ts'
import { reviewerForm } from './forms.ts'
import { CommitteePage } from './pages/committee-page.tsx'

const committee = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'hosts', x.param('host'), 'committee')

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const asker = { db, actor: x.actor }
  const [slug, id] = [x.param('event'), x.param('host')]
  const { event, host } = await authoriseHostSection(asker, policy, 'host-committee.edit', slug, id)
  return x.page(
    <CommitteePage
      host={host}
      reviewers={await reviewersOf(db, event.id, host.id)}
      {...(rejected && { rejected })}
    />,
  )
}

/** Who reads the proposals of one host. */
export const committeePage = (x: Exchange): Promise<Response> => show(x)

export const nameReviewerForm = (x: Exchange): Promise<Response> =>
  x.submit(
    reviewerForm,
    async (person) => {
      await nameReviewer(x.context, x.param('event'), x.param('host'), person)
      return x.redirect(committee(x), 'saved')
    },
    (rejected) => show(x, rejected),
  )

export async function endReviewerForm(x: Exchange): Promise<Response> {
  await endReviewer(x.context, x.param('event'), x.param('host'), x.param('person'))
  return x.redirect(committee(x), 'saved')
}
