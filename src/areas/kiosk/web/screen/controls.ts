import type { ScreenState } from './screen-state.ts'
import { checkPin } from './right-pin.ts'

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
  const asked = part<HTMLElement>('asked')
  const wrong = part<HTMLElement>('wrong')
  if (pin) addKeypad(panel, pin)

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
    // A keyboard of the device would cover half the screen: the digits below are enough.
    if (full && asked && !asked.hidden)
      panel.querySelector<HTMLButtonElement>('[data-digit]')?.focus()
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
    const needed = asked?.hidden === false
    void checkPin(leave.action, pin?.value ?? '', needed).then((verdict) => {
      if (pin) pin.value = ''
      if (verdict === 'right') {
        panel.close()
        void document.exitFullscreen()
        return
      }
      // A PIN that was set since this page was made.
      if (asked) asked.hidden = false
      if (!wrong) return
      wrong.hidden = false
      wrong.textContent = wrong.dataset[verdict === 'wrong' ? 'wrong' : 'tooMany'] ?? ''
    })
  })
}

/** Digits to touch, for a screen without keyboard; whoever has one types. */
function addKeypad(panel: HTMLElement, pin: HTMLInputElement): void {
  panel.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-digit]') : null
    if (!key) return
    const digit = key.dataset['digit'] ?? ''
    pin.value = digit === '' ? pin.value.slice(0, -1) : (pin.value + digit).slice(0, 8)
  })
  panel.addEventListener('keydown', (event) => {
    if (event.target === pin || event.ctrlKey || event.metaKey || event.altKey) return
    if (/^\d$/.test(event.key)) pin.value = (pin.value + event.key).slice(0, 8)
    else if (event.key === 'Backspace') pin.value = pin.value.slice(0, -1)
  })
}
