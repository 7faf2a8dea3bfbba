import { decisions, toldDecisions } from '../domain/decision.ts'
import { standingOrders, type StandingOrder } from '../domain/rank-proposals.ts'
import type { QueueFilter } from '../queries/queue.ts'
import { rankingOrders, type RankingFilter, type RankingOrder } from '../queries/ranking.ts'
import type { ProposalChoice } from '../queries/scope.ts'

const oneOf = <Value extends string>(
  value: string | null,
  values: readonly Value[],
): Value | null => values.find((each) => each === value) ?? null

function readChoice(query: URLSearchParams): ProposalChoice {
  const slug = (name: string) =>
    /^[a-z0-9-]{1,80}$/.test(query.get(name) ?? '') ? query.get(name) : null
  return {
    track: slug('track'),
    format: slug('format'),
    language: oneOf(query.get('language'), ['es', 'en', 'pt']),
  }
}

/** What a reviewer chose to see of the queue. */
export const readQueueFilter = (query: URLSearchParams): QueueFilter => ({
  ...readChoice(query),
  state: oneOf(query.get('state'), ['unread', 'scored', 'abstained']),
})

/** The filter without what a phase keeps from the reader: what it leaves would tell it. */
export const seenFilter = (
  filter: QueueFilter,
  shows: (field: 'track' | 'format' | 'language') => boolean,
): QueueFilter => ({
  ...filter,
  track: shows('track') ? filter.track : null,
  format: shows('format') ? filter.format : null,
  language: shows('language') ? filter.language : null,
})

/** The filter as a query again, so that it stays while one goes from proposal to proposal; '' when nothing is chosen. */
export function queueQuery(filter: QueueFilter): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1])
  return chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : ''
}

/** Where the queue goes on after a proposal. */
export const nextHref = (reviews: string, code: string, query: string): string =>
  `${reviews}/next${query ? `${query}&` : '?'}after=${code}`

export type RankingView = {
  readonly filter: RankingFilter
  readonly order: RankingOrder
  readonly descending: boolean
}

const readRankingFilter = (query: URLSearchParams): RankingFilter => ({
  ...readChoice(query),
  decision: oneOf(query.get('decision'), [...decisions, 'none'] as const),
  words: query.get('q')?.trim().slice(0, 80) || null,
})

/** What a chair chose to see of the ranking: the best first unless told. */
export function readRankingView(query: URLSearchParams): RankingView {
  const order = oneOf(query.get('order'), rankingOrders) ?? 'mean'
  const direction = oneOf(query.get('direction'), ['up', 'down'])
  return {
    filter: readRankingFilter(query),
    order,
    descending: direction ? direction === 'down' : order !== 'title',
  }
}

export type StandingView = {
  readonly filter: RankingFilter
  readonly order: StandingOrder
  readonly descending: boolean
}

/** What a chair chose to see of the normalised ranking: the best first unless told. */
export function readStandingView(query: URLSearchParams): StandingView {
  const order = oneOf(query.get('order'), standingOrders) ?? 'normalised'
  const direction = oneOf(query.get('direction'), ['up', 'down'])
  return {
    filter: readRankingFilter(query),
    order,
    descending: direction ? direction === 'down' : order !== 'title',
  }
}

export const readToldDecision = (value: string | null) => oneOf(value, toldDecisions)
export const readOutboxState = (value: string | null) =>
  oneOf(value, ['held', 'sent', 'failed']) ?? 'held'
