import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { nextPublication } from '../../network/queries.ts'
import { nameOfTheme, themeById } from '../domain/theme-by-id.ts'
import {
  eventsOfTheme,
  postsOfTheme,
  sessionsOfTheme,
  themeYears,
} from '../queries/public-themes.ts'
import { ThemePage, type ThemeList } from './pages/theme-page.tsx'
import { themeTags } from './themes.tsx'

/** One theme: how much it was spoken of year by year, and the sessions, posts and events that name it. */
export async function themePage(x: Exchange): Promise<Response> {
  const theme = themeById(x.param('theme'))
  if (!theme) throw notFound()
  const { db } = x.context
  const now = x.context.now()
  const page = pageNumber(x.url.searchParams, 1_000)
  const wanted = x.url.searchParams.get('of')
  const of = wanted === 'posts' || wanted === 'events' ? wanted : 'sessions'
  const list = async (): Promise<ThemeList> =>
    of === 'posts'
      ? { of, ...(await postsOfTheme(db, theme.id, now, page)) }
      : of === 'events'
        ? { of, ...(await eventsOfTheme(db, theme.id, page)) }
        : { of, ...(await sessionsOfTheme(db, theme.id, page)) }
  const [years, shown, until] = await Promise.all([
    themeYears(db, theme.id, now),
    list(),
    nextPublication(db, now),
  ])
  const canonical = new URLSearchParams({
    ...(of !== 'sessions' && { of }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  const known =
    x.url.search === (canonical && `?${canonical}`) && (page === 1 || shown.rows.length > 0)
  return x.page(
    <ThemePage
      theme={{ id: theme.id, kind: theme.kind, home: theme.home }}
      name={nameOfTheme(theme.id, x.language)}
      years={years}
      list={shown}
      page={page}
    />,
    known ? { caching: { tags: themeTags, until } } : {},
  )
}
