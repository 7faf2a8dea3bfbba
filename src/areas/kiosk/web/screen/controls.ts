import type { ScreenState } from './screen-state.ts'
import { isRightPin } from './right-pin.ts'

const visibleFor = 5_000

/** Esc leaves full screen by itself in most browsers; where it can be held back, it is. */
type Lockable = { readonly lock?: (keys: readonly string[]) => Promise<void> }

/** The panel of the screen: full screen, and, behind the PIN, the way out; and how the screen is. */
export function addControls(state: () => ScreenState): void {
  const open = document.querySelector<HTMLButtonElement>('[data-kiosk-open]')
  const panel = document.querySelector<HTMLDialogElement>('[data-kiosk-panel]')
  if (!open || !panel) return
  const part = <Kind extends HTMLElement>(name: string) =>
    panel.querySelector<Kind>(`[data-part="${name}"]`)
  const enter = part<HTMLButtonElement>('enter')
  const leave = part<HTMLFormElement>('leave')
  const pin = part<HTMLInputElement>('pin')
  const wrong = part<HTMLElement>('wrong')

  let hide = 0
  const show = () => {
    document.documentElement.classList.add('kiosk-touched')
    clearTimeout(hide)
    hide = window.setTimeout(
      () => document.documentElement.classList.remove('kiosk-touched'),
      visibleFor,
    )
  }
  for (const kind of ['pointermove', 'pointerdown', 'keydown']) addEventListener(kind, show)

  open.addEventListener('click', () => {
    const { online, kept, offsetSeconds, version } = state()
    const full = document.fullscreenElement !== null
    if (enter) enter.hidden = full
    if (leave) leave.hidden = !full
    if (wrong) wrong.hidden = true
    for (const [name, yes] of [
      ['online', online],
      ['kept', kept],
    ] as const) {
      const shown = part(name)
      if (shown) shown.textContent = shown.dataset[yes ? 'yes' : 'no'] ?? ''
    }
    const [offset, shownVersion] = [part('offset'), part('version')]
    if (offset) offset.textContent = `${offsetSeconds} s`
    if (shownVersion) shownVersion.textContent = version
    panel.showModal()
  })
  enter?.addEventListener('click', () => {
    panel.close()
    void document.documentElement
      .requestFullscreen()
      .then(() => (navigator as { keyboard?: Lockable }).keyboard?.lock?.(['Escape']))
      .catch(() => null)
  })
  leave?.addEventListener('submit', (event) => {
    event.preventDefault()
    void isRightPin(leave.action, pin?.value ?? '').then((right) => {
      if (wrong) wrong.hidden = right
      if (!right) return
      if (pin) pin.value = ''
      panel.close()
      void document.exitFullscreen()
    })
  })
}
