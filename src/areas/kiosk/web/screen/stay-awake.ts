// Refused on a low battery, say, or taken away by the system: after this, another try.
const again = 30_000

/**
 * Keeps the screen lit while the page is in sight, where the browser can: asked for again whenever it comes back into
 * sight, and when it was taken away while in sight.
 */
export function stayAwake(): void {
  let held = false
  const ask = async () => {
    if (held || document.visibilityState !== 'visible' || !navigator.wakeLock) return
    held = true
    try {
      const lock = await navigator.wakeLock.request('screen')
      lock.addEventListener('release', () => {
        held = false
        setTimeout(() => void ask(), again)
      })
    } catch {
      held = false
      setTimeout(() => void ask(), again)
    }
  }
  document.addEventListener('visibilitychange', () => void ask())
  void ask()
}
