import { notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Context, Work } from '../../../platform/use-case.ts'
import { authoriseEvent, authoriseHost } from '../../accounts/use-cases/authorise.ts'
import type { KioskHome, KioskOwner } from '../domain/kiosk-scope.ts'
import { policy, type KioskAction } from '../policy.ts'
import { kioskBySlug, type Kiosk } from '../queries.ts'

type Asker = Pick<Work | Context, 'db' | 'actor'>

/** The event, community or programme, with the proof that the actor may do `action` with its kiosks. */
export async function authorisePlace<Action extends KioskAction>(
  asker: Asker,
  action: Action,
  { scope, slug }: KioskOwner,
): Promise<Authorized<{ readonly scope: KioskHome; readonly id: string }, Action>> {
  const { id } =
    scope === 'event'
      ? await authoriseEvent(asker, policy, action, slug)
      : await authoriseHost(asker, policy, action, scope, slug)
  return { scope, id } as Authorized<{ readonly scope: KioskHome; readonly id: string }, Action>
}

/** The kiosk of an event, community or programme, with the same proof. AppError 'not-found' if it is another's. */
export async function authoriseKiosk<Action extends KioskAction>(
  asker: Asker,
  action: Action,
  owner: KioskOwner,
  kioskSlug: string,
): Promise<Authorized<Kiosk, Action>> {
  const place = await authorisePlace(asker, action, owner)
  const kiosk = await kioskBySlug(asker.db, kioskSlug)
  if (!kiosk || kiosk.scope !== place.scope || kiosk.scopeId !== place.id) throw notFound()
  return kiosk as Authorized<Kiosk, Action>
}
