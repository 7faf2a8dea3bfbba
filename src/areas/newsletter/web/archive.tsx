import { notFound } from '../../../shared/app-error.ts'
import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { hostBySlug } from '../../accounts/queries.ts'
import { contentsOf, issuesOf, sentIssue } from '../queries.ts'
import { ArchivePage } from './pages/archive-page.tsx'
import { IssuePage } from './pages/issue-page.tsx'

const size = 20
const tags = ['news', 'network']

/** Every issue that a community sent, the newest first. */
export async function archivePage(x: Exchange): Promise<Response> {
  const slug = x.param('community')
  const page = pageNumber(x.url.searchParams, 1_000)
  const [host, { issues, total }] = await Promise.all([
    hostBySlug(x.context.db, 'community', slug),
    issuesOf(x.context.db, slug, { sent: true, page, size }),
  ])
  const pages = Math.max(1, Math.ceil(total / size))
  if (!host || page > pages) throw notFound()
  return x.page(<ArchivePage community={host} issues={issues} page={page} pages={pages} />, {
    caching: { tags },
  })
}

/** One issue as it was sent, for everybody. */
export async function issuePage(x: Exchange): Promise<Response> {
  const number = /^[1-9]\d{0,6}$/u.test(x.param('number')) ? Number(x.param('number')) : 0
  const issue = await sentIssue(x.context.db, x.param('community'), number)
  if (!issue) throw notFound()
  const contents = await contentsOf(x.context.db, issue, x.context.now())
  return x.page(<IssuePage issue={issue} contents={contents} />, { caching: { tags } })
}
