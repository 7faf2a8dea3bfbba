import { transact, type Context } from '../../../platform/use-case.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import { setUrgent } from '../database.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

/** Puts a message on every screen of a kiosk for some minutes, before all else; an empty one takes it off again. */
export const showAtOnce = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  { text, minutes }: { readonly text: LocalizedText; readonly minutes: number },
): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.look-after', owner, slug)
    const empty = Object.keys(text).length === 0
    const until = empty ? null : new Date(work.now.getTime() + minutes * 60_000)
    await setUrgent(work.db, kiosk, text, until)
    await work.audit({
      action: 'kiosk.show-at-once',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'kiosk',
      objectId: kiosk.id,
      after: { text, until },
    })
    work.changed(`kiosk:${kiosk.id}`)
  })
