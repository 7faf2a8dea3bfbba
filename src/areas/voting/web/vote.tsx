import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { ballotProgress } from '../domain/ballot-progress.ts'
import { votingStateAt } from '../domain/voting-state.ts'
import {
  ballotCounts,
  ballotPage,
  ownInVoting,
  voterStanding,
  votingOf,
  votingTracks,
  type BallotFilter,
} from '../queries.ts'
import { castVotes } from '../use-cases/cast-votes.ts'
import { consentToVoting } from '../use-cases/consent-to-voting.ts'
import { ballotForm, consentForm } from './forms.ts'
import { VotePage } from './pages/vote-page.tsx'

const languages = ['es', 'en', 'pt'] as const

function readFilter(query: URLSearchParams): BallotFilter {
  const track = query.get('track') ?? ''
  return {
    track: /^[a-z0-9-]{1,80}$/.test(track) ? track : null,
    language: languages.find((each) => each === query.get('language')) ?? null,
    unscored: query.get('show') === 'unscored',
  }
}

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const event = await visibleEventScope(x.context, x.param('event'))
  const voting = await votingOf(db, event.id)
  if (!voting) throw notFound()
  const state = votingStateAt(voting, now())
  const [filter, page, person] = [
    readFilter(x.url.searchParams),
    pageNumber(x.url.searchParams),
    x.actor,
  ]
  // The proposals are public while people vote on them, and not a minute longer.
  const open = state === 'open'
  const [list, tracks, counts, own, standing] = await Promise.all([
    open ? ballotPage(db, voting, person?.id ?? null, { filter, page }) : null,
    votingTracks(db, event.id),
    person ? ballotCounts(db, event.id, person.id) : null,
    person && state !== 'closed' ? ownInVoting(db, event.id, person.id) : [],
    person ? voterStanding(db, event.id, person.id) : null,
  ])
  const barred =
    standing &&
    (!standing.confirmed
      ? ('voter-not-confirmed' as const)
      : voting.voters === 'registered' && !standing.registered
        ? ('voter-not-registered' as const)
        : null)
  return x.page(
    <VotePage
      event={event}
      voting={voting}
      state={state}
      list={list}
      page={page}
      filter={filter}
      query={x.url.searchParams.toString()}
      tracks={tracks}
      progress={counts && ballotProgress(counts, voting.leastScores)}
      own={own.map(({ code, title, shown }) => ({ code, title, shown }))}
      barred={barred}
      {...(rejected && { rejected })}
    />,
  )
}

/** The public page of a voting: titles and abstracts to score, a few at a time. */
export const votePage = (x: Exchange): Promise<Response> => show(x)

/** Saves what one page of the ballot says, and shows the next one. */
export const saveVotes = (x: Exchange): Promise<Response> =>
  x.submit(
    ballotForm,
    async ({ score }) => {
      await castVotes(x.context, x.param('event'), score)
      const next = new URLSearchParams(x.url.searchParams)
      // With only unscored ones shown, those behind move up to the first page.
      if (next.get('show') === 'unscored') next.delete('page')
      else next.set('page', String(pageNumber(x.url.searchParams) + (next.has('last') ? 0 : 1)))
      next.delete('last')
      const query = next.toString()
      return x.redirect(`${x.url.pathname}${query ? `?${query}` : ''}`, 'votes-saved')
    },
    (rejected) => show(x, rejected),
  )

/** A speaker says whether their own proposal may be shown. */
export const saveConsent = (x: Exchange): Promise<Response> =>
  x.submit(
    consentForm,
    async ({ agreed }) => {
      await consentToVoting(x.context, x.param('event'), x.param('proposal'), agreed)
      return x.redirect(x.path('events', x.param('event'), 'vote'), 'saved')
    },
    (rejected) => show(x, rejected),
  )
