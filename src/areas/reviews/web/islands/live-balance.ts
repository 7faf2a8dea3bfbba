// The balance of what is ticked follows the ticks; the last answer asked for is the one that is shown.
const panel = document.querySelector<HTMLElement>('[data-balance]')
const form = document.querySelector<HTMLFormElement>(`#${panel?.dataset['form'] ?? 'none'}`)
let waiting: ReturnType<typeof setTimeout> | undefined
let asked: AbortController | undefined

async function refresh(): Promise<void> {
  if (!panel || !form) return
  asked?.abort()
  asked = new AbortController()
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== 'seen') fields.append(name, value)
  panel.setAttribute('aria-busy', 'true')
  const answer = await fetch(panel.dataset['balance'] ?? '', {
    method: 'POST',
    body: fields,
    signal: asked.signal,
  }).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.querySelector('#balance')
  const size = fresh?.querySelector('[data-size]')?.textContent
  if (fresh) panel.querySelector('#balance')?.replaceChildren(...fresh.childNodes)
  const bar = panel.querySelector('summary [data-size] b')
  if (bar && size) bar.textContent = size
  panel.removeAttribute('aria-busy')
}

// Beside the list there is room for it, and nothing to open.
const beside = matchMedia('(min-width: 64rem)')
const unfold = () => {
  const details = panel?.querySelector('details')
  if (details) details.open = beside.matches
}
beside.addEventListener('change', unfold)
unfold()

// Select-all ticks without an event of each box.
form?.addEventListener('change', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void refresh(), 200)
})

export {}
