// Keeps the agenda of an event on the device for when there is no network (keep-agenda.ts), in the language of the page first;
// tells when a newer release is out; lets the visitor be rid of it.
import { dropAgenda, keepAgenda, sizeOfKept } from '../on-device/keep-agenda.ts'

const often = 5 * 60_000

function start(hint: HTMLElement): void {
  const home = hint.dataset['offline'] ?? ''
  const shown = Number(hint.dataset['release'])
  const homes = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'),
  ].map(({ hreflang }) => home.replace(/^\/\w+/, `/${hreflang}`))
  const all = [home, ...homes.filter((other) => other !== home)]
  const refused = `no-agenda:${home.split('/').at(-1)}`
  const box = document.querySelector<HTMLElement>('[data-kept]')
  const said = box?.querySelector('span')
  const button = box?.querySelector('button')
  const isRefused = () => localStorage.getItem(refused) !== null
  const { saveData = false } =
    (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  const drop = button?.textContent ?? ''

  const tell = async () => {
    if (!box || !said || !button) return
    const size = isRefused() ? 0 : await sizeOfKept(home)
    const megabytes = (size / 1_000_000).toLocaleString(document.documentElement.lang, {
      maximumFractionDigits: 1,
    })
    said.textContent = isRefused()
      ? (said.dataset['dropped'] ?? '')
      : (box.dataset['kept'] ?? '').replace('{size}', `${megabytes} MB`)
    button.textContent = isRefused() ? (button.dataset['keep'] ?? '') : drop
    box.hidden = false
  }

  const keep = async () => {
    if (isRefused()) return tell()
    await navigator.serviceWorker.register(`${home}/worker.js`)
    const kept = await keepAgenda(home, !saveData)
    hint.hidden = !kept || kept.release === shown
    await tell()
    // The other languages of the page, unless every byte counts.
    if (kept?.isNew && !saveData)
      for (const other of all.slice(1)) {
        await navigator.serviceWorker.register(`${other}/worker.js`)
        await keepAgenda(other, false)
      }
    document.documentElement.dataset['agendaKept'] = ''
  }
  const quietly = () => void keep().catch(() => null)

  button?.addEventListener('click', () => {
    if (isRefused()) {
      localStorage.removeItem(refused)
      quietly()
    } else {
      localStorage.setItem(refused, '')
      void dropAgenda(all).then(tell)
    }
  })
  addEventListener('online', quietly)
  setInterval(() => {
    if (!document.hidden) quietly()
  }, often)
  // What the page itself needs comes first.
  setTimeout(quietly, 1_000)
}

const begin = () => {
  const hint = document.querySelector<HTMLElement>('[data-offline]')
  if (hint && 'serviceWorker' in navigator && 'caches' in globalThis) start(hint)
}
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin)
else begin()
