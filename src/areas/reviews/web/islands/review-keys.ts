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

function act(key: string): boolean {
  if (/^[1-5]$/.test(key) || key === 'a') {
    const radio = find(`input[name="score"][value="${key === 'a' ? 'abstain' : key}"]`)
    radio?.click()
    ;(key === 'a' ? find('[name="abstainReason"]') : radio)?.focus()
    return radio !== null
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
