import type { KioskContent } from '../../domain/content.ts'
import { toldTime, type Clock } from '../../domain/clock.ts'

/** What the server answered: the time by its clock, and content if it is another. */
export type Answer = { readonly clock: Clock; readonly content: KioskContent | null }

let tag = ''

/** Asks for newer content; an unchanged one costs a 304. Null when there is no network or the server is down. */
export async function askContent(address: string): Promise<Answer | null> {
  const asked = performance.now()
  try {
    const answer = await fetch(address, {
      cache: 'no-store',
      headers: tag ? { 'if-none-match': tag } : {},
      signal: AbortSignal.timeout(10_000),
    })
    const roundTrip = performance.now() - asked
    if (answer.status !== 200 && answer.status !== 304) return null
    const server = Date.parse(answer.headers.get('date') ?? '')
    if (Number.isNaN(server)) return null
    const clock = toldTime(server, Date.now(), roundTrip)
    if (answer.status === 304) return { clock, content: null }
    const content = (await answer.json()) as KioskContent
    tag = answer.headers.get('etag') ?? ''
    return { clock, content }
  } catch {
    return null
  }
}
