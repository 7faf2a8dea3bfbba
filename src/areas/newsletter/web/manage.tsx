import { z } from 'zod'
import { list, optionalLocalized } from '../../../platform/http/forms.ts'
import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { allows } from '../../../shared/policy.ts'
import { countNewsletterReaders } from '../../following/queries/newsletter-readers.ts'
import { policy } from '../policy.ts'
import { choicesFor, contentsOf, issuesOf } from '../queries.ts'
import { authoriseIssue } from '../use-cases/authorise-issue.ts'
import { beginIssue } from '../use-cases/begin-issue.ts'
import { editIssue } from '../use-cases/edit-issue.ts'
import { sendIssue } from '../use-cases/send-issue.ts'
import { testIssue } from '../use-cases/test-issue.ts'
import { IssueEditorPage } from './pages/issue-editor-page.tsx'
import { IssuesPage } from './pages/issues-page.tsx'

const size = 20
const nothing = z.object({})
const issueForm = z.object({
  subject: optionalLocalized(200),
  opening: optionalLocalized(5_000),
  posts: list(z.uuid(), 60),
  events: list(z.uuid(), 60),
})

const home = (x: Exchange, ...more: string[]) =>
  x.path('manage', 'communities', x.param('community'), 'newsletter', ...more)

/** The issues of a community, and who gets them. */
export async function issuesPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, 1_000)
  const [{ issues, total }, counted] = await Promise.all([
    issuesOf(x.context.db, x.param('community'), { sent: false, page, size }),
    countNewsletterReaders(x.context.db, x.scope!.id),
  ])
  return x.page(
    <IssuesPage issues={issues} counted={counted} page={page} pages={Math.ceil(total / size)} />,
  )
}

export const begin = (x: Exchange): Promise<Response> =>
  x.submit(
    nothing,
    async () => x.redirect(home(x, await beginIssue(x.context, x.param('community')))),
    () => issuesPage(x),
  )

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const asker = { db, actor: x.actor }
  const { issue } = await authoriseIssue(
    asker,
    'newsletter.edit',
    x.param('community'),
    x.param('issue'),
  )
  const [choices, contents, counted] = await Promise.all([
    choicesFor(db, issue.communityId, now()),
    contentsOf(db, issue, now()),
    countNewsletterReaders(db, issue.communityId),
  ])
  return x.page(
    <IssueEditorPage
      issue={issue}
      choices={choices}
      contents={contents}
      counted={counted}
      maySend={allows(policy, 'newsletter.send', x.scope?.standings ?? new Set())}
      {...(rejected && { rejected })}
    />,
  )
}

/** An issue while it is composed, with how it will look; once it was sent only that. */
export const issueEditor = (x: Exchange): Promise<Response> => show(x)

export const saveIssue = (x: Exchange): Promise<Response> =>
  x.submit(
    issueForm,
    async ({ subject, opening, posts, events }) => {
      const content = { subject, opening, postIds: posts, eventIds: events }
      await editIssue(x.context, x.param('community'), x.param('issue'), content)
      return x.redirect(home(x, x.param('issue')), 'saved')
    },
    (rejected) => show(x, rejected),
  )

export const sendTest = (x: Exchange): Promise<Response> =>
  x.submit(
    nothing,
    async () => {
      await testIssue(x.context, x.param('community'), x.param('issue'))
      return x.redirect(home(x, x.param('issue')), 'newsletter-tested')
    },
    (rejected) => show(x, rejected),
  )

export const send = (x: Exchange): Promise<Response> =>
  x.submit(
    nothing,
    async () => {
      await sendIssue(x.context, x.param('community'), x.param('issue'))
      return x.redirect(home(x), 'newsletter-sent')
    },
    (rejected) => show(x, rejected),
  )

export const dropIssue = (x: Exchange): Promise<Response> =>
  x.submit(
    nothing,
    async () => {
      await editIssue(x.context, x.param('community'), x.param('issue'), null)
      return x.redirect(home(x), 'newsletter-dropped')
    },
    (rejected) => show(x, rejected),
  )
