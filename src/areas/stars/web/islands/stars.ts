// Stars on sessions: kept on the device at once, also without network, and told to the server when it can be reached.
import { drawStars } from '../device/draw-stars.ts'
import { isKeptOf, readKept, turnStar } from '../device/kept-stars.ts'
import { askStars, syncKept, takeOver, type StarsAnswer } from '../device/sync-kept.ts'

const start = (box: HTMLElement) => {
  const home = box.dataset['stars'] ?? ''
  let timer = 0
  const draw = () => drawStars(box, readKept(home))

  /** Says that starred sessions changed since they were starred, or since that was last looked at. */
  const tell = ({ changes }: StarsAnswer) => {
    const { stars, seen } = readKept(home)
    const changed = new Set(
      changes.flatMap(([code, at]) => (at > Math.max(stars[code] ?? Infinity, seen) ? code : [])),
    )
    const news = box.parentElement?.querySelector<HTMLElement>('[data-star-news]')
    const link = news?.querySelector('a')
    if (!news || !link || changed.size === 0) return
    const text = changed.size === 1 ? news.dataset['one'] : news.dataset['many']
    link.textContent = (text ?? '').replace('{n}', String(changed.size))
    news.hidden = false
  }

  const meet = async () => {
    const kept = readKept(home)
    // Whoever never starred anything and is not signed in asks for nothing.
    if (!box.hasAttribute('data-own') && !kept.account && !Object.keys(kept.stars).length) return
    const answer = await askStars(home)
    if (!answer) return
    takeOver(home, answer.own)
    draw()
    tell(answer)
    if (await syncKept(home)) draw()
  }

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-star]')
    if (!button) return
    event.preventDefault()
    turnStar(home, button.dataset['star'] ?? '')
    draw()
    document.dispatchEvent(new CustomEvent('stars'))
    clearTimeout(timer)
    timer = window.setTimeout(() => void syncKept(home), 800)
  })
  addEventListener('online', () => void meet())
  addEventListener('agenda-drawn', draw)
  addEventListener('pagehide', () => {
    if (readKept(home).waiting.length > 0) void syncKept(home)
  })
  addEventListener('storage', ({ key }) => {
    if (!isKeptOf(home, key)) return
    draw()
    document.dispatchEvent(new CustomEvent('stars'))
  })
  draw()
  void meet().then(() => document.dispatchEvent(new CustomEvent('stars')))
}

const all = () => document.querySelectorAll<HTMLElement>('[data-stars]').forEach(start)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
else all()
