import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { upsertScreen, type ScreenHealth } from '../database/screens.ts'
import { kioskBySlug } from '../queries.ts'

/** Notes that a screen of a kiosk is on, and how. Anybody may say so: it is for the team's eyes only and holds nobody. */
export const noteScreen = (context: Context, slug: string, health: ScreenHealth): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await kioskBySlug(work.db, slug)
    if (!kiosk) throw notFound()
    await upsertScreen(work.db, kiosk.id, health, work.now)
  })
