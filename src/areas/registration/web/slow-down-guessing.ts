import type { Exchange } from '../../../platform/http/exchange.tsx'
import { limitRequests } from '../../../platform/http/limit-requests.ts'

/** An access code is short and spoken: it must not be found by trying. AppError 'too-many-requests'. */
export async function slowDownGuessing(exchange: Exchange, code: string): Promise<void> {
  if (code !== '') await limitRequests(exchange, { name: 'access-code', hits: 100, seconds: 600 })
}
