import type { Exchange } from '../../../platform/http/exchange.tsx'
import { nameOfTheme, themeById } from '../domain/theme-by-id.ts'
import { themeTotals } from '../queries/public-themes.ts'

/** GET /api/v1/themes: every theme that something public names, with in how many sessions, posts and events. */
export async function themesApi(x: Exchange): Promise<Response> {
  const { config, db } = x.context
  const totals = await themeTotals(db, x.context.now())
  const themes = totals.map(({ theme, ...counts }) => ({
    id: theme,
    kind: themeById(theme)?.kind ?? 'practice',
    name: nameOfTheme(theme, x.language),
    url: `${config.url}/${x.language}/themes/${theme}`,
    ...counts,
  }))
  return x.json({ themes })
}
