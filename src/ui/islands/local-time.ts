// Adds the visitor's own time beside a time of the event, where the two clocks differ.
const clock = (at: Date, timeZone?: string) =>
  at.toLocaleString(document.documentElement.lang, { weekday: 'short', hour: 'numeric', minute: '2-digit', ...(timeZone && { timeZone }) })

const add = () => {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-zone]:not([data-done])')) {
    time.dataset['done'] = ''
    const at = new Date(time.dateTime)
    const own = clock(at)
    if (own !== clock(at, time.dataset['zone'])) time.insertAdjacentHTML('afterend', '<span class="own-time"></span>')
    const shown = time.nextElementSibling
    if (shown?.className === 'own-time') shown.textContent = ` · ${time.dataset['label']} ${own}`
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', add)
else add()

export {}
