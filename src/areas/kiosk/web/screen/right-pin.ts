const name = 'kiosk-pin'
const rounds = 300_000

/** A key that tells later, without network, whether a PIN is the one that was right before. */
async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(pin),
    'PBKDF2',
    false,
    ['deriveBits'],
  )
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    256,
  )
  return btoa(String.fromCharCode(...new Uint8Array(bits)))
}

const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/**
 * Whether this is the PIN: asked of the server, which limits how often. Without network the one that was right last
 * is right; if there never was one on this screen, none is.
 */
export async function isRightPin(address: string, pin: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ pin }) }).catch(
    () => null,
  )
  if (answer) {
    if (answer.status === 204 && crypto.subtle) {
      const salt = crypto.getRandomValues(new Uint8Array(16))
      const kept = { salt: btoa(String.fromCharCode(...salt)), key: await keyOf(pin, salt) }
      localStorage.setItem(name, JSON.stringify(kept))
    }
    return answer.status === 204
  }
  const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as {
    salt: string
    key: string
  } | null
  return kept !== null && (await keyOf(pin, bytesOf(kept.salt))) === kept.key
}
