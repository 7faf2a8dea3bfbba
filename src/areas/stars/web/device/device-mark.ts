const name = 'stars-key'

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** A number that only this device knows, made at its first star: it never leaves but to another device of its owner. */
export function deviceKey(): string {
  const had = localStorage.getItem(name)
  if (had) return had
  const key = base64url(crypto.getRandomValues(new Uint8Array(16)))
  localStorage.setItem(name, key)
  return key
}

/** Counts as the device that this one was carried over from. */
export const adoptKey = (key: string) => localStorage.setItem(name, key)

/**
 * By what this device is counted once for a session: a hash of its key and the session. Nobody can tell from two of them
 * that they are of one device. Null where the browser cannot hash (no HTTPS): then nothing is counted.
 */
export async function deviceMark(code: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const text = new TextEncoder().encode(`${deviceKey()} ${code}`)
  const hash = await crypto.subtle.digest('SHA-256', text)
  return base64url(new Uint8Array(hash).subarray(0, 16))
}
