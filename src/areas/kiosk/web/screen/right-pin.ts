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

/** What came of a PIN: right, wrong, or too many were tried. */
export type PinVerdict = 'right' | 'wrong' | 'too-many'

/**
 * Whether this is the PIN: asked of the server, which limits how often. Without network the one that was right last
 * is right, and after three wrong ones each next try waits longer; if there never was one on this screen, none is. An
 * empty one is right where the kiosk had none when the page was made (`needed`).
 */
export async function checkPin(address: string, pin: string, needed: boolean): Promise<PinVerdict> {
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ pin }),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => null)
  // A gateway that answers for a server that is down is no server.
  if (answer && answer.status < 500) {
    if (answer.status === 429) return 'too-many'
    if (answer.status !== 204) return 'wrong'
    if (pin === '') localStorage.removeItem(name)
    else if (crypto.subtle) {
      const salt = crypto.getRandomValues(new Uint8Array(16))
      const kept = { salt: btoa(String.fromCharCode(...salt)), key: await keyOf(pin, salt) }
      localStorage.setItem(name, JSON.stringify(kept))
    }
    return 'right'
  }
  if (!needed && pin === '') return 'right'
  return checkOffline(pin)
}

const free = 3
const wait = 15_000
let wrong = 0
let lockedUntil = 0

async function checkOffline(pin: string): Promise<PinVerdict> {
  // By a clock that nobody sets.
  if (performance.now() < lockedUntil) return 'too-many'
  const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as {
    salt: string
    key: string
  } | null
  if (kept !== null && (await keyOf(pin, bytesOf(kept.salt))) === kept.key) {
    wrong = 0
    return 'right'
  }
  wrong += 1
  if (wrong >= free) lockedUntil = performance.now() + wait * 2 ** Math.min(wrong - free, 6)
  return 'wrong'
}
