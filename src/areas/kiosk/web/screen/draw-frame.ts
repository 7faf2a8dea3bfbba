import type { KioskContent, Slide, SlideCode } from '../../domain/content.ts'
import { comingAfter, type Frame } from '../../domain/rotation.ts'
import { sayTimeLeft } from '../../domain/time-left.ts'

const svg = 'http://www.w3.org/2000/svg'

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

/** Puts a frame into a stage in place of the one before: the page never holds more than one. */
export function drawFrame(
  stage: HTMLElement,
  content: KioskContent,
  frame: Frame,
  at: number,
): void {
  const { slide, language } = frame
  const words = slide.words[language] ?? { lead: '', title: content.name, text: '' }
  stage.style.setProperty('--ground', slide.colours.ground)
  stage.style.setProperty('--on-ground', slide.colours.ink)
  stage.style.setProperty('--mark', slide.colours.mark)

  const shown = element('div', `kiosk-slide kiosk-${slide.kind} ${lengthOf(words.title)}`)
  shown.lang = language
  const said = element('div', 'kiosk-words')
  if (words.lead) said.append(element('p', 'kiosk-lead', words.lead))
  said.append(element('h2', 'kiosk-title', words.title))
  if (words.text) said.append(element('p', 'kiosk-text', words.text))
  const left = slide.countTo === null ? '' : sayTimeLeft(content.words[language], slide.countTo, at)
  if (left) said.append(element('p', 'kiosk-left', left))
  shown.append(said)
  const side = element('div', 'kiosk-side')
  if (slide.image) side.append(picture(slide.image))
  if (slide.code) side.append(codeOf(slide.code, content.words[language].take))
  if (side.childElementCount > 0) shown.append(side)
  else shown.classList.add('alone')

  const before = stage.querySelector<HTMLElement>('.kiosk-slide')
  shown.dataset['key'] = `${slide.key} ${language}`
  if (before?.dataset['key'] !== shown.dataset['key']) shown.classList.add('kiosk-fresh')
  before?.replaceWith(shown)
  fit(shown, said)
  stage.querySelector('.kiosk-next')?.replaceChildren(...coming(content, slide, language, at))
}

// Big as it is, a long title must fit as well.
const lengthOf = (title: string) =>
  title.length > 90 ? 'longest' : title.length > 48 ? 'longer' : title.length > 22 ? 'long' : ''

const smallest = 0.4

/** Makes the words smaller until there is room for all of them. */
function fit(shown: HTMLElement, said: HTMLElement): void {
  for (let size = 0.94; said.scrollHeight > said.clientHeight + 1 && size > smallest; size -= 0.06)
    shown.style.setProperty('--fit', size.toFixed(2))
}

function picture(address: string): HTMLElement {
  const image = document.createElement('img')
  image.className = 'kiosk-picture'
  image.alt = ''
  // Without network a picture may be missing: then the words stand alone.
  image.addEventListener('error', () => image.remove(), { once: true })
  image.src = address
  return image
}

function codeOf({ path, size, address }: SlideCode, label: string): HTMLElement {
  const box = element('div', 'kiosk-code')
  const image = document.createElementNS(svg, 'svg')
  image.setAttribute('viewBox', `0 0 ${size} ${size}`)
  image.setAttribute('shape-rendering', 'crispEdges')
  image.setAttribute('aria-hidden', 'true')
  const dark = document.createElementNS(svg, 'path')
  dark.setAttribute('d', path)
  image.append(dark)
  box.append(image, element('p', 'kiosk-take', label), element('p', 'kiosk-address', address))
  return box
}

function coming(
  content: KioskContent,
  slide: Slide,
  language: Frame['language'],
  at: number,
): HTMLElement[] {
  const next = comingAfter(content, slide, at).flatMap(({ words }) => {
    const said = words[language] ?? Object.values(words)[0]
    return said ? [`${said.title}, ${said.lead}`] : []
  })
  if (next.length === 0) return []
  return [
    element('b', '', content.words[language].next),
    ...next.map((text) => element('span', '', text)),
  ]
}
