// Keys for people who read many proposals. `?` opens the list of them, where they can be turned off (WCAG 2.1.4).
const dialog = document.querySelector<HTMLDialogElement>('#review-keys')
const switched = dialog?.querySelector<HTMLInputElement>('[data-keys-on]')
const kept = 'review-keys'

const find = (selector: string) => document.querySelector<HTMLElement>(selector)
const rows = () => [...document.querySelectorAll<HTMLElement>('main tbody th a')]

/** Along the list: the title after (or before) the one that has the focus. */
function along(step: number): HTMLElement | undefined {
  const all = rows()
  const at = all.indexOf(document.activeElement as HTMLElement)
  return all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]
}

const groups = () => [
  ...document.querySelectorAll<HTMLElement>('form[data-review] fieldset:has([name^="scores."])'),
]

/** The criterion that a digit scores: the one with the focus, else the first without a score, else the first. */
function criterion(): HTMLElement | undefined {
  const all = groups()
  const held = all.find((group) => group.contains(document.activeElement))
  return held ?? all.find((group) => !group.querySelector(':checked')) ?? all[0]
}

const focusIn = (group: HTMLElement | undefined) =>
  (
    group?.querySelector<HTMLElement>(':checked') ?? group?.querySelector<HTMLElement>('input')
  )?.focus()

/** Scores a criterion, and goes on to the next. */
function score(digit: string): boolean {
  const group = criterion()
  const radio = group?.querySelector<HTMLElement>(`input[value="${digit}"]`)
  if (!group || !radio) return false
  const abstains = find('form[data-review] [name="abstain"]:checked')
  abstains?.click()
  radio.click()
  focusIn(groups()[groups().indexOf(group) + 1] ?? group)
  return true
}

/** From criterion to criterion; the arrows up and down, which in one group would go from step to step. */
function move(step: number): boolean {
  const all = groups()
  if (all.length < 2) return false
  const at = all.findIndex((group) => group.contains(document.activeElement))
  focusIn(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))])
  return true
}

function act(key: string): boolean {
  if (/^[1-5]$/.test(key)) return score(key)
  if (key === 'ArrowUp' || key === 'ArrowDown') return move(key === 'ArrowUp' ? -1 : 1)
  if (key === 'a') {
    const tick = find('form[data-review] [name="abstain"]')
    tick?.click()
    if (tick instanceof HTMLInputElement && tick.checked) find('[name="abstainReason"]')?.focus()
    return tick !== null
  }
  const control = find(`[data-key="${key}"]`)
  if (control?.matches('textarea')) control.focus()
  else if (control) control.click()
  else if (key === 'j' || key === 'k') along(key === 'j' ? 1 : -1)?.focus()
  else return false
  return true
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog?.open) return
  if (isTyping(event.target)) {
    if (event.key === 'Escape') (event.target as HTMLElement).blur()
    return
  }
  if (event.key === '?') {
    dialog?.showModal()
    event.preventDefault()
  } else if (switched?.checked !== false && act(event.key)) event.preventDefault()
})

if (switched) {
  switched.checked = localStorage.getItem(kept) !== 'off'
  switched.addEventListener('change', () => {
    localStorage.setItem(kept, switched.checked ? 'on' : 'off')
  })
}

export {}
