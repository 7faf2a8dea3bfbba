// Sends the draft of a form with data-autosave after a pause and when the page is left; keeps what was typed in
// this tab while the network fails or something cannot be kept, and puts it back after a reload. What is wrong stands beside
// its field.
type Wrong = { readonly field: string; readonly message: string }

const start = (form: HTMLFormElement) => {
  const address = form.dataset['autosave'] ?? ''
  const key = `draft ${address}`
  const status = form.querySelector<HTMLElement>('.saved')
  let timer = 0
  let changed = false
  const say = (which: 'saved' | 'part' | 'wrong' | 'kept') => {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: 'numeric',
      minute: '2-digit',
    })
    if (status) status.textContent = `${status.dataset[which]} ${which === 'saved' ? time : ''}`
  }
  const texts = () =>
    new URLSearchParams(
      [...new FormData(form)].filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      ),
    )
  const save = async () => {
    clearTimeout(timer)
    if (!changed) return
    changed = false
    const body = texts()
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body,
        keepalive: true,
        headers: { 'x-autosave': '1' },
        // Only the sign-in redirects a draft: then nothing was saved.
        redirect: 'error',
      })
      const wrong = await problemsOf(answer)
      if (!answer.ok && wrong.length === 0) throw new Error('not saved')
      show(form, wrong)
      if (wrong.length === 0) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, String(body))
      say(wrong.length === 0 ? 'saved' : answer.ok ? 'part' : 'wrong')
    } catch {
      changed = true
      sessionStorage.setItem(key, String(body))
      say('kept')
    }
  }
  const kept = sessionStorage.getItem(key)
  if (kept !== null) {
    putBack(form, new URLSearchParams(kept))
    changed = true
  }
  form.addEventListener('input', () => {
    changed = true
    clearTimeout(timer)
    timer = window.setTimeout(save, 2000)
  })
  // What the browser wants to show must not be folded away.
  form.addEventListener(
    'invalid',
    ({ target }) => {
      if (target instanceof Element) target.closest('details')?.setAttribute('open', '')
    },
    true,
  )
  form.addEventListener('submit', () => {
    changed = false
    clearTimeout(timer)
    sessionStorage.removeItem(key)
  })
  addEventListener('pagehide', save)
  void save()
}

// What was kept in this tab, into every kind of field but files and what nobody types.
function putBack(form: HTMLFormElement, kept: URLSearchParams) {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
      field.checked = kept.getAll(field.name).includes(field.value)
    else if (
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && !/^(hidden|file|submit)$/.test(field.type))
    )
      field.value = kept.get(field.name) ?? field.value
    else continue
    // Whoever counts what is typed counts again.
    field.dispatchEvent(new Event('input'))
  }
}

async function problemsOf(answer: Response): Promise<readonly Wrong[]> {
  if (!/json/.test(answer.headers.get('content-type') ?? '')) return []
  return ((await answer.json()) as { problems?: readonly Wrong[] }).problems ?? []
}

// The same places that the server writes to: `field.tsx`.
function show(form: HTMLFormElement, wrong: readonly Wrong[]) {
  for (const old of form.querySelectorAll('.field.wrong')) {
    old.classList.remove('wrong')
    old.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid')
    old.querySelector('.field-error')?.remove()
  }
  for (const { field, message } of wrong) {
    const id = `f-${field.replace(/[^\w-]+/g, '-')}`
    const control = document.getElementById(id)
    const place = control?.closest('.field')
    if (!control || !place) continue
    const words = document.createElement('p')
    words.className = 'field-error'
    words.id = `${id}-error`
    words.textContent = message
    place.classList.add('wrong')
    place.append(words)
    if (control.matches('input, select, textarea')) control.setAttribute('aria-invalid', 'true')
    const said = new Set((control.getAttribute('aria-describedby') ?? '').split(' '))
    control.setAttribute('aria-describedby', [...said.add(words.id)].filter(Boolean).join(' '))
    place.closest('details')?.setAttribute('open', '')
  }
}

const all = () => document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach(start)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
else all()

export {}
