import { notFound } from '../../../shared/app-error.ts'
import { csv } from '../../../shared/csv.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { publicScores } from '../../voting/queries.ts'
import { exportedDecisions, exportedProposals, exportedReviews } from '../queries/exports.ts'
import { committeeSettings } from '../queries/mail-templates.ts'
import { statisticsOf, toldGroups } from '../queries/statistics.ts'
import { StatisticsPage } from './pages/statistics-page.tsx'
import { readPeople } from './read-balance.ts'
import { sharesOf } from './shares-of-people.ts'
import { readingRights } from './reading-rights.ts'

async function read(x: Exchange) {
  const { id, slug } = x.scope!
  const [event, rights] = await Promise.all([
    eventBySlug(x.context.db, slug),
    readingRights(x, false),
  ])
  if (!event) throw notFound()
  const found = await statisticsOf(x.context.db, id, x.person.id, event.timeZone)
  return { ...found, groups: toldGroups(found.groups, rights.blind) }
}

/** What was proposed, read and decided, in numbers. */
export async function statisticsPage(x: Exchange): Promise<Response> {
  const { id, slug } = x.scope!
  const [statistics, people, settings] = await Promise.all([
    read(x),
    readPeople(x),
    committeeSettings(x.context.db, id),
  ])
  return x.page(
    <StatisticsPage
      slug={slug}
      statistics={statistics}
      people={people}
      numbersPublic={settings.numbersPublic}
    />,
  )
}

type Row = Readonly<Record<string, string | number | null>>

const noVotes = { publicVotes: null, publicMean: null }

/** The proposals with the public's score beside the committee's, as the ranking shows it. */
async function proposalRows(x: Exchange): Promise<readonly Row[]> {
  const { db } = x.context
  const { id } = x.scope!
  const [proposals, voted] = await Promise.all([
    readingRights(x, false).then((rights) => exportedProposals(db, id, x.person.id, rights)),
    publicScores(db, id),
  ])
  return proposals.map((row) => {
    const score = voted.get(String(row['code']))
    return { ...row, publicScore: score?.fair ?? null, publicVotes: score?.votes ?? null }
  })
}

async function rowsOf(x: Exchange, what: string): Promise<readonly Row[]> {
  const { db } = x.context
  const { id } = x.scope!
  const reader = x.person.id
  switch (what) {
    case 'proposals':
      return proposalRows(x)
    case 'reviews':
      return exportedReviews(db, id, reader)
    case 'decisions':
      return exportedDecisions(db, id, reader)
    case 'statistics': {
      const [{ groups, days, reviewers }, people] = await Promise.all([read(x), readPeople(x)])
      return [
        ...groups.map(({ by, of, submitted, accepted, rejected, publicVotes, publicMean }) => ({
          ...{ by, of, submitted, accepted, rejected, reviews: null, abstentions: null },
          ...{ assigned: null, submittedPercent: null, acceptedPercent: null },
          ...{ publicVotes, publicMean },
        })),
        ...days.map(({ day, submitted }) => ({
          ...{ by: 'day', of: day, submitted, accepted: null, rejected: null },
          ...{ reviews: null, abstentions: null, assigned: null },
          ...{ submittedPercent: null, acceptedPercent: null, ...noVotes },
        })),
        ...reviewers.map(({ reviewer, reviews, abstentions, assigned }) => ({
          ...{ by: 'reviewer', of: reviewer, submitted: null, accepted: null, rejected: null },
          ...{ reviews, abstentions, assigned, submittedPercent: null, acceptedPercent: null },
          ...noVotes,
        })),
        ...sharesOf(people).map(({ by, of, submitted, accepted }) => ({
          ...{ by, of, submitted: null, accepted: null, rejected: null },
          ...{ reviews: null, abstentions: null, assigned: null },
          ...{ submittedPercent: submitted, acceptedPercent: accepted, ...noVotes },
        })),
      ]
    }
    default:
      throw notFound()
  }
}

/**
 * What the committee's pages show to their reader as a file, `csv` or `json`: the same proposals, and names only where the page
 * would show them. The columns are named in English.
 */
export async function exportFile(x: Exchange): Promise<Response> {
  const [, what = '', format] = /^([a-z]+)\.(csv|json)$/.exec(x.param('file')) ?? []
  const rows = await rowsOf(x, what)
  if (format === 'json') return x.json({ [what]: rows })
  const head = Object.keys(rows[0] ?? {})
  return x.body(
    csv([head, ...rows.map((row) => head.map((name) => row[name]))]),
    'text/csv; charset=utf-8',
  )
}
