import { notFound } from '../../../shared/app-error.ts'
import { csv } from '../../../shared/csv.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { sayCountry } from '../../../platform/i18n/dates.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { buildReport } from '../domain/build-report.ts'
import { readReportFilter, reportQuery, type ReportFilter } from '../domain/report-filter.ts'
import { nameOfTheme, themeById } from '../domain/theme-by-id.ts'
import {
  postCounts,
  reportChoices,
  reportScope,
  reportSides,
  tally,
  themeCounts,
  themePairs,
} from '../queries/report.ts'
import { ReportPage } from './pages/report-page.tsx'
import { nextPublication } from '../../network/queries.ts'
import { themeTags } from './themes.tsx'

/** The figures of the report that an address asks for. Throws `not-found` for an event that is not public. */
export async function readReport(x: Exchange) {
  const { db } = x.context
  const filter = readReportFilter(x.url.searchParams)
  const [choices, scope] = await Promise.all([reportChoices(db), reportScope(db, filter)])
  if (!scope) throw notFound()
  const now = x.context.now()
  const [counts, sides, posts, until] = await Promise.all([
    themeCounts(db, scope),
    reportSides(db, scope),
    postCounts(db, scope, now),
    nextPublication(db, now),
  ])
  const inSessions = new Set(counts.map(({ theme }) => theme))
  const themes = [
    ...counts.map((count) => ({ ...count, posts: posts.of.get(count.theme) ?? 0 })),
    ...[...posts.of]
      .filter(([theme]) => !inSessions.has(theme))
      .map(([theme, named]) => ({ theme, now: 0, before: 0, posts: named })),
  ]
  const query = reportQuery(filter)
  // Only what the form offers is kept in memory: the names that people can type are without end.
  const known = x.url.search === (query && `?${query}`) && isOffered(filter, choices)
  const caching = known
    ? { tags: [...themeTags, ...(scope.eventId ? [`event:${scope.eventId}`] : [])], until }
    : undefined
  return {
    filter,
    scope,
    choices,
    figures: buildReport(themes, sides.now, sides.before),
    posts: posts.posts,
    caching,
  }
}

type Choices = Awaited<ReturnType<typeof reportChoices>>

const isOffered = (filter: ReportFilter, choices: Choices) =>
  (filter.event === null || choices.events.some(({ slug }) => slug === filter.event)) &&
  (filter.series === null || choices.series.some(({ slug }) => slug === filter.series)) &&
  (filter.programme === null || choices.programmes.some(({ slug }) => slug === filter.programme)) &&
  (filter.region === null || choices.regions.includes(filter.region)) &&
  (filter.country === null || choices.countries.includes(filter.country)) &&
  (filter.year === null || choices.years.includes(filter.year))

/** What an event, a series, a programme, a country or a year spoke of, and what changed: figures, charts and sentences. */
export async function reportPage(x: Exchange): Promise<Response> {
  const { filter, scope, choices, figures, posts, caching } = await readReport(x)
  const { db } = x.context
  const [pairs, languages, levels] = await Promise.all([
    themePairs(db, scope),
    tally(db, scope, 'lang'),
    tally(db, scope, 'level'),
  ])
  const about = [
    textIn(choices.events.find(({ slug }) => slug === filter.event)?.name, x.language),
    choices.series.find(({ slug }) => slug === filter.series)?.name,
    choices.programmes.find(({ slug }) => slug === filter.programme)?.name,
    filter.region && translator(x.language, 'calendar')(`regions.${filter.region}`),
    filter.country && sayCountry(x.language, filter.country),
    scope.year && String(scope.year),
  ].filter((part): part is string => Boolean(part))
  return x.page(
    <ReportPage
      {...{ filter, scope, choices, figures, posts, pairs, languages, levels }}
      about={about.join(' · ')}
    />,
    caching ? { caching } : {},
  )
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000

/** The same figures, a line for each theme, to count on with. Shares from 0 to 1; the columns are named in English. */
export async function reportCsv(x: Exchange): Promise<Response> {
  const { figures, caching } = await readReport(x)
  const { now, before, lines } = figures
  const head = [
    'theme',
    'name',
    'kind',
    'sessions',
    'of_sessions',
    'share',
    'share_low',
    'share_high',
    'sessions_before',
    'of_sessions_before',
    'change',
    'change_low',
    'change_high',
    'verdict',
    'posts',
  ]
  const rows = lines.map((line) => [
    line.theme,
    nameOfTheme(line.theme, x.language),
    themeById(line.theme)?.kind ?? '',
    line.now,
    now.sessions,
    ...[line.share.share, line.share.low, line.share.high].map(rounded),
    line.before,
    before.sessions,
    ...(before.sessions > 0
      ? [line.change.change, line.change.low, line.change.high].map(rounded)
      : ['', '', '']),
    line.verdict,
    line.posts,
  ])
  return x.body(csv([head, ...rows]), 'text/csv; charset=utf-8', caching)
}
