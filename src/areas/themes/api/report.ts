import type { Exchange } from '../../../platform/http/exchange.tsx'
import { nameOfTheme, themeById } from '../domain/theme-by-id.ts'
import { themePairs } from '../queries/report.ts'
import { readReport } from '../web/report.tsx'

/** GET /api/v1/themes/report: the figures of a theme report. Throws `not-found` for an event that is not public. */
export async function reportApi(x: Exchange): Promise<Response> {
  const { scope, figures, posts } = await readReport(x)
  const pairs = await themePairs(x.context.db, scope)
  const { eventId: _, compared, ...about } = scope
  return x.json({
    about,
    comparedWith:
      compared.with === 'year'
        ? { what: 'year', year: compared.year }
        : compared.with === 'edition'
          ? { what: 'edition', event: compared.slug }
          : { what: 'others' },
    now: figures.now,
    before: figures.before,
    posts,
    themes: figures.lines.map(({ theme, ...line }) => ({
      id: theme,
      kind: themeById(theme)?.kind ?? 'practice',
      name: nameOfTheme(theme, x.language),
      ...line,
    })),
    together: pairs,
  })
}
