// Sends the draft of a form with data-autosave after a pause and when the page is left; keeps what was typed in
// this tab while the network fails, and puts it back after a reload.
const start = (form: HTMLFormElement) => {
  const address = form.dataset['autosave'] ?? ''
  const key = `draft ${address}`
  const status = form.querySelector<HTMLElement>('.saved')
  let timer = 0
  let changed = false
  const say = (which: 'saved' | 'kept') => {
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
      if (
        !(
          await fetch(address, {
            method: 'POST',
            body,
            keepalive: true,
            headers: { 'x-autosave': '1' },
            // Only the sign-in redirects a draft: then nothing was saved.
            redirect: 'error',
          })
        ).ok
      )
        throw new Error('not saved')
      sessionStorage.removeItem(key)
      say('saved')
    } catch {
      changed = true
      sessionStorage.setItem(key, String(body))
      say('kept')
    }
  }
  for (const [name, value] of new URLSearchParams(sessionStorage.getItem(key) ?? '')) {
    const field = form.elements.namedItem(name)
    if (
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && /^(text|email|url|tel|search)$/.test(field.type))
    ) {
      field.value = value
      changed = true
    }
  }
  form.addEventListener('input', () => {
    changed = true
    clearTimeout(timer)
    timer = window.setTimeout(save, 2000)
  })
  form.addEventListener('submit', () => {
    changed = false
    clearTimeout(timer)
    sessionStorage.removeItem(key)
  })
  addEventListener('pagehide', save)
  void save()
}

const all = () => document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach(start)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
else all()

export {}
