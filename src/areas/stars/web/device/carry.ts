import { adoptKey, deviceKey } from './device-mark.ts'
import { readKept, writeKept } from './kept-stars.ts'

/**
 * The link that brings the stars to another device. They stand behind the `#`, which browsers send to no server; with them
 * goes the number of this device, so that both are counted once, and the secret of its list, if it has one.
 */
function carryLink(page: string, home: string): string {
  const { stars, list } = readKept(home)
  const parts = new URLSearchParams({ stars: Object.keys(stars).join('.'), key: deviceKey() })
  if (list) parts.set('list', list)
  return `${page}#${parts}`
}

/** Takes over what a link brought, once: afterwards the address is the plain one again. */
export function takeCarried(home: string): void {
  const parts = new URLSearchParams(location.hash.slice(1))
  const codes = (parts.get('stars') ?? '')
    .split('.')
    .filter((code) => /^[A-Za-z0-9-]{1,40}$/.test(code))
  if (!parts.has('stars')) return
  history.replaceState(null, '', location.pathname + location.search)
  const kept = readKept(home)
  const fresh = codes.slice(0, 500).filter((code) => kept.stars[code] === undefined)
  for (const code of fresh) kept.stars[code] = Date.now()
  const [key, list] = [parts.get('key') ?? '', parts.get('list')]
  const status = document.querySelector<HTMLElement>('[data-carry-status]')
  const first = kept.counted.length === 0 && !kept.account && !kept.list
  // From then on both are one list: a link of somebody else would let them read along what is starred here.
  const mine = first && (key || list) && confirm(status?.dataset['same'] ?? '')
  // Who is counted already as another device goes on so.
  if (mine && /^[A-Za-z0-9_-]{22}$/.test(key)) adoptKey(key)
  if (mine && list && /^[A-Za-z0-9_-]{20,64}$/.test(list)) kept.list = list
  kept.waiting = [...new Set([...kept.waiting, ...fresh])]
  writeKept(home, kept)
  document.dispatchEvent(new CustomEvent('stars'))
  const text = fresh.length === 1 ? status?.dataset['one'] : status?.dataset['many']
  if (status) status.textContent = (text ?? '').replace('{n}', String(fresh.length))
}

/** Offers link and QR code, made on the device when they are asked for. */
export function startCarrying(home: string): void {
  const place = document.querySelector<HTMLElement>('[data-carry]')
  if (!place) return
  place.hidden = false
  place.querySelector('[data-carry-make]')?.addEventListener('click', () => void show(place, home))
}

async function show(place: HTMLElement, home: string): Promise<void> {
  const link = carryLink(place.dataset['carry'] ?? '', home)
  const out = place.querySelector<HTMLElement>('[data-carry-out]')
  const address = place.querySelector<HTMLInputElement>('[data-address]')
  const code = place.querySelector<HTMLElement>('[data-carry-code]')
  if (!out || !address || !code) return
  address.value = link
  out.hidden = false
  address.select()
  // Loaded when it is wanted: few want it.
  const { qrPath } = await import('../../../../platform/qr/qr-path.ts')
  const { path, size } = qrPath(link)
  const picture = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" fill="#000"/></svg>`,
    'image/svg+xml',
  ).documentElement
  picture.setAttribute('aria-label', code.dataset['label'] ?? '')
  code.replaceChildren(picture)
}
