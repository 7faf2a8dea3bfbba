import { newSecret } from '../../../shared/ids.ts'

const keepSeconds = 60 * 60 * 24 * 60

/** The secret by which this device can change what it said; null if it said nothing yet. */
export const deviceOf = (request: Request): string | null =>
  /(?:^|;\s*)said=([A-Za-z0-9_-]{32})(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? null

/** The same, or a new one. */
export const deviceFor = (request: Request): string => deviceOf(request) ?? newSecret()

/** Keeps it on the device, for as long as what was said can be changed and no other page asks for it. */
export function keepDevice(response: Response, secret: string): Response {
  response.headers.append(
    'set-cookie',
    `said=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${keepSeconds}`,
  )
  return response
}
