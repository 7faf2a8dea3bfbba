/** Keeps the screen lit while the page is in sight, where the browser can; asked for again whenever it comes back. */
export function stayAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible')
      // Refused on a low battery, say: the next time it comes into sight brings another try.
      void navigator.wakeLock?.request('screen').catch(() => null)
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}
