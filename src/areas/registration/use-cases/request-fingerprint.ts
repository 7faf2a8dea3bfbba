import { createHash } from 'node:crypto'
import type { OrderRequest } from '../domain/order-request.ts'

/** The same for the same order, however its fields were arranged; differs when anything asked for differs. */
export const requestFingerprint = (request: OrderRequest): string =>
  createHash('sha256')
    .update(JSON.stringify(arranged({ ...request, idempotencyKey: null })))
    .digest('base64url')

function arranged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(arranged)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, arranged(inner)]))
}
