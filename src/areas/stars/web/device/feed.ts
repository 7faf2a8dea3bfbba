import { readKept } from './kept-stars.ts'
import { syncKept } from './sync-kept.ts'

type Act = 'make' | 'renew' | 'end'

/** The calendar of a device without an account: made when it is asked for, and from then on kept by the server. */
export function startFeed(home: string): void {
  const place = document.querySelector<HTMLElement>('[data-feed]')
  if (!place) return
  place.hidden = false
  const status = place.querySelector<HTMLElement>('[data-feed-status]')

  const draw = (address: string | null) => {
    for (const part of place.querySelectorAll<HTMLElement>('[data-feed-on]'))
      part.hidden = address === null
    for (const part of place.querySelectorAll<HTMLElement>('[data-feed-off]'))
      part.hidden = address !== null
    if (address === null) return
    const field = place.querySelector<HTMLInputElement>('[data-address]')
    if (field) field.value = address
    const open = place.querySelector<HTMLAnchorElement>('[data-feed-open]')
    if (open) open.href = address.replace(/^https?:/, 'webcal:')
  }

  const act = async (feed?: Act) => {
    const said = await syncKept(home, feed ? { feed } : {})
    if (status) status.textContent = said || !feed ? '' : (status.dataset['failed'] ?? '')
    if (said) draw(said.own?.feed ?? null)
  }

  for (const button of place.querySelectorAll<HTMLElement>('[data-feed-act]'))
    button.addEventListener('click', () => void act(button.dataset['feedAct'] as Act))
  if (readKept(home).list) void act()
}
