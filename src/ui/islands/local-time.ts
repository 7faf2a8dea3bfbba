// Adds the visitor's own time beside a time of the event, where the two clocks differ; the day too, if that differs.
const say = (at: Date, options: Intl.DateTimeFormatOptions, timeZone?: string) =>
  at.toLocaleString(document.documentElement.lang, { ...options, ...(timeZone && { timeZone }) })

const add = () => {
  for (const time of document.querySelectorAll<HTMLTimeElement>(
    'time[data-zone]:not([data-done])',
  )) {
    const { zone, label } = time.dataset
    time.dataset['done'] = ''
    const at = new Date(time.dateTime)
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    const day = { weekday: 'short', day: 'numeric', month: 'short' } as const
    if (say(at, { ...clock, ...day }) === say(at, { ...clock, ...day }, zone)) continue
    const own = document.createElement('span')
    own.className = 'own-time'
    own.textContent = `${label ? `${label} ` : ''}${say(at, say(at, day) === say(at, day, zone) ? clock : { ...clock, ...day })}`
    time.after(own)
    for (const note of document.querySelectorAll<HTMLElement>('[data-own-times]'))
      if (note.hidden) {
        const own = Intl.DateTimeFormat().resolvedOptions().timeZone.split('/').at(-1) ?? ''
        note.textContent = note.textContent.replace('{zone}', own.replaceAll('_', ' '))
        note.hidden = false
      }
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', add)
else add()
// Times that a script puts into the page later.
addEventListener('agenda-drawn', add)

export {}
