import { isDoubtful, passed, timeBy, type Clock } from '../../domain/clock.ts'
import type { KioskContent } from '../../domain/content.ts'
import { frameAt, pixelShift } from '../../domain/rotation.ts'
import { askContent } from './ask-content.ts'
import { drawFrame } from './draw-frame.ts'
import { keepClock, keptClock } from './kept-clock.ts'
import { keepOffline, keptContent, type KioskAddresses } from './keep-offline.ts'
import type { ScreenState } from './screen-state.ts'
import { tellHealth } from './tell-health.ts'

const second = 1_000
// An unchanged content costs a 304: a message of the team is on the screen within this time.
const askEvery = 5 * second
const keepEvery = 10 * 60 * second
const tellEvery = 60 * second
/** After this long without network nobody knows whether the clock is still right; a file was made some days before. */
const trusted = { screen: 36 * 60 * 60 * second, file: 7 * 24 * 60 * 60 * second } as const

/** Draws what has its turn, second by second. A newer content or clock is told to what it returns. */
export function showRotation(
  stage: HTMLElement,
  first: KioskContent,
  clockAtStart: Clock,
  kind: keyof typeof trusted = 'file',
) {
  let content = first
  let clock = clockAtStart
  let shown = ''
  let ticked: number | undefined
  const ahead = new Image()
  const tick = () => {
    const device = Date.now()
    const steady = performance.now()
    clock = passed(clock, device, ticked === undefined ? undefined : steady - ticked)
    ticked = steady
    const at = timeBy(clock, device)
    const frame = frameAt(content, at)
    // Drawn anew each minute: the days left may be others by now.
    const name = [content.version, frame.slide.key, frame.language, Math.floor(at / 60_000)].join()
    if (name !== shown) {
      shown = name
      drawFrame(stage, content, frame, at)
      const { x, y } = pixelShift(at)
      stage.style.setProperty('--shift', `${x}px ${y}px`)
    }
    // What comes next has its picture ready: no empty box while it loads.
    const soon = frameAt(content, at + 4 * second).slide.image
    if (soon && ahead.getAttribute('src') !== soon) ahead.src = soon
    const warning = stage.querySelector<HTMLElement>('.kiosk-clock')
    if (warning) {
      warning.hidden = !isDoubtful(clock, at, trusted[kind])
      warning.textContent = warning.hidden ? '' : content.words[frame.language].clock
    }
  }
  // What was made at an instant was not made before it: a clock that says otherwise is behind.
  const { madeAt } = content
  clock = {
    ...clock,
    latest: Math.max(clock.latest, madeAt),
    heard: Math.max(clock.heard, madeAt),
  }
  tick()
  setInterval(tick, second)
  return {
    clock: () => clock,
    content: () => content,
    tell: (newer: { clock?: Clock; content?: KioskContent | null }) => {
      if (newer.clock) clock = newer.clock
      if (newer.content) content = newer.content
      tick()
    },
  }
}

/** Runs a screen at a booth: newer content while there is network, everything kept for when there is none. */
export async function runScreen(
  stage: HTMLElement,
  embedded: KioskContent,
  addresses: KioskAddresses & { readonly seen: string; readonly worker: string },
): Promise<() => ScreenState> {
  const rotation = showRotation(stage, embedded, keptClock(), 'screen')
  let online = false
  let onlineSince = 0
  let kept = false
  const state = (): ScreenState => ({
    version: rotation.content().version,
    offsetSeconds: Math.round(rotation.clock().offset / second),
    online,
    onlineSince,
    kept,
  })

  const ask = async () => {
    const answer = await askContent(addresses.content)
    if (answer && !online) onlineSince = timeBy(answer.clock, Date.now())
    online = answer !== null
    if (!answer) return
    rotation.tell(answer)
    keepClock(rotation.clock())
    // Another build of the page: in full screen it waits, because a reload would leave that.
    if (answer.content && answer.content.build !== embedded.build && !document.fullscreenElement)
      location.reload()
    if (answer.content) await keep()
  }
  const keep = async () => {
    if (online) kept = await keepOffline(addresses, rotation.content()).catch(() => kept)
  }
  const tell = () => (online ? tellHealth(addresses.seen, state()) : Promise.resolve())

  const older = await keptContent(addresses).catch(() => null)
  if (older && older.madeAt > embedded.madeAt) rotation.tell({ content: older })
  await navigator.serviceWorker?.register(addresses.worker).catch(() => null)
  await ask()
  await tell()
  setInterval(() => void ask(), askEvery)
  setInterval(() => void keep(), keepEvery)
  setInterval(() => void tell(), tellEvery)
  setInterval(() => keepClock(rotation.clock()), tellEvery)
  addEventListener('online', () => void ask())
  return state
}
