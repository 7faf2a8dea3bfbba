import type { KeptStars } from './kept-stars.ts'

/** The words and the address that the page gives its stars. */
export type StarBox = HTMLElement

const shape = 'M12 2.6l2.9 6 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z'

function newButton(code: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'star'
  button.dataset['star'] = code
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  picture.setAttribute('viewBox', '0 0 24 24')
  picture.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shape)
  picture.append(path)
  button.append(picture)
  return button
}

/** Shows on every session of the page whether it is starred; puts the button where the server put none. */
export function drawStars(box: StarBox, { stars }: KeptStars): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-session]')) {
    const code = place.dataset['session'] ?? ''
    let button = place.querySelector<HTMLButtonElement>('button[data-star]')
    if (!button) {
      if (place.dataset['starless'] !== undefined) continue
      button = newButton(code)
      place.append(button)
    }
    const on = stars[code] !== undefined
    const title =
      place.dataset['title'] ?? place.querySelector('h2, h3, h4, a')?.textContent?.trim() ?? ''
    button.setAttribute('aria-pressed', String(on))
    button.setAttribute('aria-label', `${box.dataset['label']}: ${title}`)
    button.title = box.dataset[on ? 'unstar' : 'star'] ?? ''
    place.toggleAttribute('data-starred', on)
  }
}
