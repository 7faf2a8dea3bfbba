const name = 'gate'
const keepSeconds = 60 * 60 * 24 * 30
const longest = 60

/** The name of the gate this device stands at, as it was last given; '' if never. */
export function gateOf(request: Request): string {
  const found = /(?:^|;\s*)gate=([^;]*)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
  try {
    return decodeURIComponent(found).slice(0, longest)
  } catch {
    return ''
  }
}

/** Remembers the gate on this device. */
export function rememberGate(response: Response, gate: string): Response {
  const value = encodeURIComponent(gate.slice(0, longest))
  response.headers.append(
    'set-cookie',
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${keepSeconds}`,
  )
  return response
}
