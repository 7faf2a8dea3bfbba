import { AppError } from '../../../shared/app-error.ts'
import type { Outcome } from '../../../platform/batcher.ts'
import type { PlacedOrder } from '../domain/order-request.ts'
import type { KeptRequest } from '../queries/requests.ts'

/** The answer that a request with this key got before; AppError `idempotency-key-reused` if it asked for something else. */
export function keptAnswer(kept: KeptRequest, requestSha256: string): Outcome<PlacedOrder> {
  if (kept.requestSha256 !== requestSha256)
    return { ok: false, error: new AppError('idempotency-key-reused') }
  if (kept.status !== 201) return { ok: false, error: new AppError('sold-out') }
  return { ok: true, result: kept.response as PlacedOrder }
}
