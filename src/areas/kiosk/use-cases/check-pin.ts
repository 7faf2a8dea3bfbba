import { AppError, notFound } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import type { Context } from '../../../platform/use-case.ts'
import { kioskBySlug } from '../queries.ts'
import { isPinOf } from './hash-pin.ts'

// Wherever they come from: thirty tries an hour would take two weeks for all PINs of four digits.
const mostAnHour = 30

/**
 * Whether it is the PIN of a kiosk. The route limits how often one place may ask; AppError 'too-many-requests' when it was
 * asked too often from anywhere within the hour.
 */
export async function checkPin(context: Context, slug: string, pin: string): Promise<boolean> {
  const kiosk = await kioskBySlug(context.db, slug)
  if (!kiosk) throw notFound()
  if (kiosk.pinHash === '') return true
  const { allowed, retryAfterSeconds } = await hitLimit(
    context.db,
    `kiosk-pin:${kiosk.id}`,
    mostAnHour,
    3_600,
    context.now(),
  )
  if (!allowed) throw new AppError('too-many-requests', { retryAfterSeconds })
  return isPinOf(kiosk.pinHash, pin)
}
