import { deviceMark } from './device-mark.ts'
import { readKept, writeKept, type KeptStars } from './kept-stars.ts'

/** What the server knows of the account's stars, or of the list that it keeps for the device. */
type OwnAnswer = {
  readonly stars: Readonly<Record<string, number>>
  readonly seen: number
  readonly feed: string | null
}

/** What the server says: of everybody's agenda the latest changes of each session, and what is the reader's own. */
export type StarsAnswer = {
  readonly changes: readonly (readonly [code: string, at: number])[]
  readonly own: OwnAnswer | null
}

type SyncAnswer = {
  readonly kept: 'account' | 'list' | 'device'
  readonly device: string | null
  readonly own: OwnAnswer | null
}

/** Asks for what is public about stars at an event, and for one's own; null without network. */
export async function askStars(home: string): Promise<StarsAnswer | null> {
  const answer = await fetch(`${home}/stars.json`).catch(() => null)
  return answer?.ok ? ((await answer.json()) as StarsAnswer) : null
}

/** Takes over what the account has: what this device starred without network or before signing in waits to be sent. */
export function takeOver(home: string, own: OwnAnswer | null): KeptStars {
  const kept = readKept(home)
  if (own) {
    const before = kept.stars
    const mine = kept.account ? kept.waiting : Object.keys(before)
    kept.stars = { ...own.stars }
    for (const code of mine) {
      const at = before[code]
      if (at === undefined) delete kept.stars[code]
      else kept.stars[code] = Math.min(at, own.stars[code] ?? at)
    }
    kept.waiting = mine.filter((code) => code in before !== code in own.stars)
    kept.seen = Math.max(kept.seen, own.seen)
    kept.account = true
  } else if (kept.account) {
    // Signed out: the account's stars stay with the account.
    kept.stars = Object.fromEntries(
      Object.entries(kept.stars).filter(([code]) => kept.waiting.includes(code)),
    )
    kept.account = false
    kept.seen = 0
  }
  writeKept(home, kept)
  return kept
}

let running: Promise<SyncAnswer | null> | null = null

/** Sends what waits, and what else is wanted; answers null without network, and everything waits on. One at a time. */
export function syncKept(
  home: string,
  wish: { readonly feed?: 'make' | 'renew' | 'end'; readonly seen?: number } = {},
): Promise<SyncAnswer | null> {
  running = (running ?? Promise.resolve(null)).then(() => send(home, wish))
  return running
}

async function send(
  home: string,
  { feed, seen }: { readonly feed?: 'make' | 'renew' | 'end'; readonly seen?: number },
): Promise<SyncAnswer | null> {
  const kept = readKept(home)
  const leaves = kept.account || kept.list !== null || feed === 'make'
  const { waiting, counted } = kept
  // A list that begins gets all of it; one that ends leaves its stars to be counted as this device's.
  const codes = feed ? [...new Set([...waiting, ...Object.keys(kept.stars)])] : waiting
  // A list may have changed on another device; marks and a list that an account took over are told once more.
  const told = leaves && (kept.list !== null || counted.length > 0 || seen !== undefined)
  if (codes.length === 0 && !feed && !told) return null
  const counts = !leaves || feed === 'end'
  const marks = await marksOf(kept, counts ? codes : [], counts ? [] : counted)
  const answer = await fetch(`${home}/stars/sync`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // It goes out even if the page is left meanwhile.
    keepalive: true,
    body: JSON.stringify({
      on: codes.flatMap((code) => {
        const at = kept.stars[code]
        return at === undefined ? [] : [{ code, at }]
      }),
      off: codes.filter((code) => kept.stars[code] === undefined),
      marks,
      device: kept.list,
      feed: feed ?? null,
      seen: seen ?? null,
    }),
  }).catch(() => null)
  if (!answer?.ok) return null
  const said = (await answer.json()) as SyncAnswer
  const now = readKept(home)
  // What was turned meanwhile waits for the next time.
  now.waiting = now.waiting.filter(
    (code) =>
      !codes.includes(code) || (kept.stars[code] === undefined) !== (now.stars[code] === undefined),
  )
  const on = new Set(marks.filter((mark) => mark.on).map(({ code }) => code))
  const off = new Set(marks.filter((mark) => !mark.on).map(({ code }) => code))
  now.counted = [...new Set([...now.counted.filter((code) => !off.has(code)), ...on])]
  // A list that another device ended: what it held is counted as this device's next time.
  if (now.list && !said.device && said.kept === 'device' && !feed)
    now.waiting = Object.keys(now.stars)
  now.list = said.device
  if (said.kept !== 'account') now.account = false
  if (said.kept === 'list' && said.own) {
    const turned = new Map(now.waiting.map((code) => [code, now.stars[code]]))
    now.stars = { ...said.own.stars }
    for (const [code, at] of turned)
      if (at === undefined) delete now.stars[code]
      else now.stars[code] = at
    now.seen = Math.max(now.seen, said.own.seen)
  }
  writeKept(home, now)
  return said
}

/** The marks of what is to be counted, or not any more. */
async function marksOf(kept: KeptStars, turned: readonly string[], takenBack: readonly string[]) {
  const wanted = [
    ...turned.map((code) => ({ code, on: kept.stars[code] !== undefined })),
    ...takenBack.map((code) => ({ code, on: false })),
  ]
  const marks: { code: string; mark: string; on: boolean }[] = []
  for (const { code, on } of wanted) {
    const mark = await deviceMark(code)
    if (mark) marks.push({ code, mark, on })
  }
  return marks
}
