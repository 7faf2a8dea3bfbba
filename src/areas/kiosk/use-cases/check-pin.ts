import { notFound } from '../../../shared/app-error.ts'
import type { Context } from '../../../platform/use-case.ts'
import { kioskBySlug } from '../queries.ts'
import { isPinOf } from './hash-pin.ts'

/** Whether it is the PIN of a kiosk; how often one may ask is limited by the route. */
export async function checkPin(context: Context, slug: string, pin: string): Promise<boolean> {
  const kiosk = await kioskBySlug(context.db, slug)
  if (!kiosk) throw notFound()
  return isPinOf(kiosk.pinHash, pin)
}
