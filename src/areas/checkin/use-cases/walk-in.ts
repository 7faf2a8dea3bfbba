import type { Context } from '../../../platform/use-case.ts'
import { registerAtDoor } from '../../registration/use-cases/register-at-door.ts'
import type { WantedPlace } from '../../registration/domain/order.ts'
import type { Verdict } from '../domain/scan-outcome.ts'
import { scanTicket } from './scan-ticket.ts'

/**
 * Registers somebody who stands at the door and lets them in. Throws AppError `sold-out`, `invalid-input`; when all
 * places are taken and the ticket type keeps a waiting list, they wait and the verdict says so. The same attempt made
 * twice registers and scans once.
 */
export async function walkIn(
  context: Context,
  slug: string,
  person: WantedPlace,
  { gate, attempt }: { readonly gate: string; readonly attempt: string },
): Promise<Verdict & { readonly scanId: string }> {
  const { registrations } = await registerAtDoor(context, slug, {
    people: [person],
    accessCode: '',
    payment: 'door',
    invoiceTo: '',
    lang: context.language,
    idempotencyKey: attempt,
  })
  return scanTicket(context, slug, { text: registrations[0]!.code, gate, id: attempt })
}
