/** What a device keeps of the stars for one event. */
export type KeptStars = {
  /** Since when each session is starred, by its code; in milliseconds. */
  stars: Record<string, number>
  /** Codes of which the server does not know yet. */
  waiting: string[]
  /** Codes for which a mark of this device is counted. */
  counted: string[]
  /** What changed before has been seen. */
  seen: number
  /** Whether these are an account's: then the server has the last word. */
  account: boolean
  /** The secret of the list that the server keeps for this device. */
  list: string | null
}

const nameOf = (home: string) => `stars ${home.replace(/^\/\w+/, '')}`
const none = (): KeptStars => ({
  stars: {},
  waiting: [],
  counted: [],
  seen: 0,
  account: false,
  list: null,
})

/** What is kept for the event at this address; in a browser that keeps nothing, nothing. */
export function readKept(home: string): KeptStars {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(home)) ?? '{}') as Partial<KeptStars>
    return { ...none(), ...kept }
  } catch {
    return none()
  }
}

/** Keeps it; whether that worked. */
export function writeKept(home: string, kept: KeptStars): boolean {
  try {
    localStorage.setItem(nameOf(home), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** Whether another tab changed what is kept for the event. */
export const isKeptOf = (home: string, key: string | null) => key === nameOf(home)

/** Stars a session, or takes the star back, on this device at once. */
export function turnStar(home: string, code: string): KeptStars {
  const kept = readKept(home)
  if (kept.stars[code] === undefined) kept.stars[code] = Date.now()
  else delete kept.stars[code]
  kept.waiting = [...kept.waiting.filter((each) => each !== code), code]
  writeKept(home, kept)
  return kept
}
