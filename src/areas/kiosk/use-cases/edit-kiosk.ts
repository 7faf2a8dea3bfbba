import { AppError, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { updateKiosk, type KioskSettings } from '../database.ts'
import { isPin } from '../domain/pin.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { idsBySlug } from '../queries/choices.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'
import { hashPin } from './hash-pin.ts'

type Shown = 'shownEvents' | 'shownProgrammes' | 'shownCommunities'

/** Settings as people write them: what is shown by slugs; `pin` null leaves it as it is, '' takes it away. */
export type KioskEdit = Omit<KioskSettings, Shown> & {
  readonly events: readonly string[]
  readonly programmes: readonly string[]
  readonly communities: readonly string[]
  readonly pin: string | null
}

/** Changes what a kiosk shows and how. AppError 'invalid-input' naming slugs that are nothing here, or a PIN that is none. */
export const editKiosk = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  { events, programmes, communities, pin, ...edit }: KioskEdit,
): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.edit', owner, slug)
    const problems: Problem[] = []
    if (pin !== null && !isPin(pin)) problems.push({ field: 'pin', code: 'not-a-pin' })
    const settings: KioskSettings = {
      ...edit,
      shownEvents: await idsOf(work.db, 'events', events, problems),
      shownProgrammes: await idsOf(work.db, 'programmes', programmes, problems),
      shownCommunities: await idsOf(work.db, 'communities', communities, problems),
    }
    if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
    await updateKiosk(work.db, kiosk, settings, pin === null ? null : await hashPin(pin), work.now)
    await work.audit({
      action: 'kiosk.edit',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'kiosk',
      objectId: kiosk.id,
      after: { ...settings, ...(pin === null ? {} : { pin: pin === '' ? 'none' : 'changed' }) },
    })
    work.changed(`kiosk:${kiosk.id}`)
  })

async function idsOf(
  db: DatabaseTransaction,
  table: 'events' | 'programmes' | 'communities',
  slugs: readonly string[],
  problems: Problem[],
): Promise<string[]> {
  const ids = await idsBySlug(db, table, slugs)
  for (const slug of slugs)
    if (!ids.has(slug)) problems.push({ field: table, code: 'unknown-slug', params: { slug } })
  return [...ids.values()]
}
