import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { languages } from '../../../shared/localized-text.ts'
import { insertKiosk, type KioskSettings } from '../database.ts'
import { usualTurns } from '../domain/content.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { authorisePlace } from './authorise-kiosk.ts'

type NewKiosk = Partial<KioskSettings> & { readonly name: string; readonly slug: string }

/** Sets up a kiosk that shows the whole network, unless told otherwise; its id. Throws `slug-taken`. */
export const createKiosk = (
  context: Context,
  owner: KioskOwner,
  { slug, ...wanted }: NewKiosk,
): Promise<string> =>
  orSlugTaken(
    transact(context, async (work) => {
      const place = await authorisePlace(work, 'kiosk.edit', owner)
      await limitActs(work, actLimits.create)
      const settings = {
        languages,
        shownEvents: [],
        shownProgrammes: [],
        shownCommunities: [],
        shownCountries: [],
        turns: usualTurns,
        messages: [],
        ...wanted,
      }
      const id = await insertKiosk(work.db, place, slug, settings, work.now)
      await work.audit({
        action: 'kiosk.create',
        scope: place.scope,
        scopeId: place.id,
        objectKind: 'kiosk',
        objectId: id,
        after: { slug, ...settings },
      })
      return id
    }),
  )
