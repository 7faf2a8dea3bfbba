import { notFound } from '../../../shared/app-error.ts'
import { csv } from '../../../shared/csv.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { stuffingSigns } from '../domain/stuffing-signs.ts'
import { votingStateAt } from '../domain/voting-state.ts'
import { votersOf, votingOf, votingResults, votingTotals } from '../queries.ts'
import { dropVoting } from '../use-cases/drop-voting.ts'
import { setUpVoting } from '../use-cases/set-up-voting.ts'
import { setVotesAside } from '../use-cases/set-votes-aside.ts'
import { asideForm, votingForm } from './forms.ts'
import { VotersPage } from './pages/voters-page.tsx'
import { VotingPage } from './pages/voting-page.tsx'

const size = 50

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const event = await eventBySlug(db, x.scope!.slug)
  if (!event) throw notFound()
  const voting = await votingOf(db, event.id)
  const page = pageNumber(x.url.searchParams)
  const [totals, results] = voting
    ? await Promise.all([
        votingTotals(db, event.id),
        votingResults(db, voting, x.person.id, { page, size }),
      ])
    : [null, null]
  return x.page(
    <VotingPage
      event={event}
      voting={voting ?? null}
      state={votingStateAt(voting, now())}
      totals={totals}
      results={
        results && {
          rows: results.rows.map((row) => ({ ...row, signs: stuffingSigns(row) })),
          pages: Math.ceil(results.total / size),
        }
      }
      page={page}
      {...(rejected && { rejected })}
    />,
  )
}

/** When and for whom the public votes, how it goes, and what came in. */
export const votingPage = (x: Exchange): Promise<Response> => show(x)

export const saveVotingForm = (x: Exchange): Promise<Response> =>
  x.submit(
    votingForm,
    async ({ opensAt, closesAt, ...settings }) => {
      const event = await eventBySlug(x.context.db, x.scope!.slug)
      if (!event) throw notFound()
      const at = (local: string | null) => instantAt(local ?? '', event.timeZone)!
      await setUpVoting(x.context, event.slug, {
        ...settings,
        opensAt: at(opensAt),
        closesAt: at(closesAt),
      })
      return x.redirect(x.url.pathname, 'saved')
    },
    (rejected) => show(x, rejected),
  )

export async function removeVoting(x: Exchange): Promise<Response> {
  await dropVoting(x.context, x.param('event'))
  return x.redirect(x.path('manage', 'events', x.param('event'), 'voting'), 'saved')
}

/** The results as a table; the columns are named in English. */
export async function votingCsv(x: Exchange): Promise<Response> {
  const { db } = x.context
  const voting = await votingOf(db, x.scope!.id)
  if (!voting) throw notFound()
  const { rows } = await votingResults(db, voting, x.person.id, { page: 1, size: null })
  const head = [
    'code',
    'title',
    'votes',
    'mean',
    'fair_mean',
    'voters',
    'scored_only_this',
    'new_accounts',
    'within_ten_minutes',
  ]
  const round = (value: number | null) => (value === null ? '' : value.toFixed(3))
  return x.body(
    csv([
      head,
      ...rows.map((row) => [
        row.code,
        row.title,
        row.votes,
        round(row.mean),
        round(row.fair),
        row.voters,
        row.alone,
        row.fresh,
        row.burst,
      ]),
    ]),
    'text/csv; charset=utf-8',
  )
}

async function showVoters(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [event, voting] = await Promise.all([eventBySlug(db, slug), votingOf(db, id)])
  const page = pageNumber(x.url.searchParams)
  const code = x.param('proposal')
  const voters = voting && (await votersOf(db, voting, code, x.person.id, page))
  if (!event || !voters) throw notFound()
  return x.page(
    <VotersPage
      slug={slug}
      code={code}
      timeZone={event.timeZone}
      voters={voters}
      page={page}
      {...(rejected && { rejected })}
    />,
  )
}

/** The accounts that scored a proposal, to look into what looks like stuffing. */
export const votersPage = (x: Exchange): Promise<Response> => showVoters(x)

export const saveAside = (x: Exchange): Promise<Response> =>
  x.submit(
    asideForm,
    async (form) => {
      const reason = form.act === 'aside' ? form.reason : null
      await setVotesAside(x.context, x.param('event'), form.voter, reason)
      return x.redirect(`${x.url.pathname}${x.url.search}`, 'saved')
    },
    (rejected) => showVoters(x, rejected),
  )
