import { AppError } from '../../shared/app-error.ts'
import { hitLimit } from '../rate-limit.ts'
import type { Exchange } from './exchange.tsx'

/** At most `hits` in the seconds that begin with the first; those of one name are counted together. */
export type RequestLimit = {
  readonly name: string
  readonly hits: number
  readonly seconds: number
}

/**
 * Counts one request of a person (or as many as it weighs), or of the place it comes from, and refuses it beyond the limit: AppError
 * 'too-many-requests'. Whoever asks from the machine itself without an account is not counted: that is its owner,
 * who rehearses a rush, or a proxy that does not say for whom it asks, behind which everybody stands.
 */
export async function limitRequests(
  { actor, context, remoteAddress }: Exchange,
  { name, hits, seconds }: RequestLimit,
  weight = 1,
): Promise<void> {
  if (!actor && isLoopback(remoteAddress)) return
  const who = actor?.id ?? networkOf(remoteAddress)
  const verdict = await hitLimit(context.db, `${name}:${who}`, hits, seconds, context.now(), weight)
  if (!verdict.allowed)
    throw new AppError('too-many-requests', { retryAfterSeconds: verdict.retryAfterSeconds })
}

const isLoopback = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address)

/** The network an address stands for in limits: an IPv6 customer has 2^64 of them (the first four groups are theirs). */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length
  return [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...rest].slice(0, 4).join(':')
}
