import type { ScreenState } from './screen-state.ts'

const name = 'kiosk-screen'

/** A random name that this browser gives itself, so that a team can tell two screens apart. */
function screenName(): string {
  try {
    const kept = localStorage.getItem(name)
    if (kept) return kept
    const made = crypto.getRandomValues(new Uint32Array(2)).join('')
    localStorage.setItem(name, made)
    return made
  } catch {
    return 'unnamed'
  }
}

/** Tells the team that the screen is on and how; nothing about anybody in front of it. */
export async function tellHealth(address: string, state: ScreenState): Promise<void> {
  const body = new URLSearchParams({
    screen: screenName(),
    version: state.version,
    offset: String(state.offsetSeconds),
    width: String(innerWidth),
    height: String(innerHeight),
    kept: state.kept ? 'on' : '',
  })
  await fetch(address, { method: 'POST', body, signal: AbortSignal.timeout(10_000) }).catch(
    () => null,
  )
}
