import type { Exchange } from '../../../platform/http/exchange.tsx'
import { nextPublication } from '../../network/queries.ts'
import { namedThemes, themeById } from '../domain/theme-by-id.ts'
import { themeTotals } from '../queries/public-themes.ts'
import { ThemesPage } from './pages/themes-page.tsx'

/** What public pages of themes are made of: they grow old with any of these. */
export const themeTags = ['themes', 'network', 'news'] as const

/** Every theme that sessions or posts name, with how many do. */
export async function themesPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const [totals, until] = await Promise.all([themeTotals(db, now), nextPublication(db, now)])
  const names = new Map(
    namedThemes(
      totals.map(({ theme }) => theme),
      x.language,
    ).map(({ id, name }) => [id, name]),
  )
  const listed = totals.map((total) => ({
    ...total,
    name: names.get(total.theme) ?? total.theme,
    kind: themeById(total.theme)?.kind ?? ('practice' as const),
  }))
  return x.page(
    <ThemesPage themes={listed} />,
    x.url.search === '' ? { caching: { tags: themeTags, until } } : {},
  )
}
