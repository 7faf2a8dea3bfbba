// One's own agenda in the browser: shows what is starred on this device, what clashes and what changed, also without network;
// carries the stars to another device and makes a calendar of them.
import { minutesBetweenFloors } from '../../../schedule/domain/walking-minutes.ts'
import type { Walk } from '../../../schedule/domain/timetable.ts'
import { clashesIn, sayHint, type HintWords, type Planned } from '../../domain/clashes.ts'
import { startCarrying, takeCarried } from '../device/carry.ts'
import { startFeed } from '../device/feed.ts'
import { readKept, writeKept } from '../device/kept-stars.ts'
import { syncKept } from '../device/sync-kept.ts'

const plannedOf = ({ dataset }: HTMLElement): Planned => ({
  code: dataset['session'] ?? '',
  title: dataset['title'] ?? '',
  start: Number(dataset['start']),
  end: Number(dataset['end']),
  room: dataset['room'] ?? '',
  floors: dataset['floors'] === undefined ? [] : dataset['floors'].split('\n'),
  same: dataset['same'] ?? dataset['session'] ?? '',
  block: dataset['block'] ?? '',
})

const start = (place: HTMLElement) => {
  const home = place.dataset['myAgenda'] ?? ''
  const words = JSON.parse(place.dataset['words'] ?? '{}') as HintWords
  const walk = minutesBetweenFloors(JSON.parse(place.dataset['walks'] ?? '[]') as Walk[])
  const rows = [...place.querySelectorAll<HTMLElement>('[data-session]')]
  const all = rows.map(plannedOf)
  const whenOf = new Map(rows.map((row) => [row.dataset['session'], row.dataset['when'] ?? '']))

  const draw = () => {
    const { stars, seen } = readKept(home)
    const on = (code: string) => stars[code] !== undefined
    const hints = clashesIn(all, on, walk)
    for (const row of rows) {
      const code = row.dataset['session'] ?? ''
      row.hidden = !on(code)
      row.querySelector('[data-hints]')?.replaceChildren(
        ...(hints.get(code) ?? []).map((hint) => {
          const said = document.createElement('p')
          said.className = 'hint'
          said.textContent = sayHint(words, hint, (other) => whenOf.get(other.code) ?? '')
          return said
        }),
      )
    }
    for (const day of place.querySelectorAll<HTMLElement>('[data-day]'))
      day.hidden = !day.querySelector('[data-session]:not([hidden])')
    const empty = place.querySelector<HTMLElement>('[data-empty]')
    if (empty) empty.hidden = rows.some((row) => !row.hidden)
    const news = document.querySelector<HTMLElement>('[data-news]')
    for (const line of document.querySelectorAll<HTMLElement>('[data-news-of]')) {
      const since = stars[line.dataset['newsOf'] ?? ''] ?? Infinity
      line.hidden = Number(line.dataset['at']) <= Math.max(since, seen)
    }
    if (news) news.hidden = !news.querySelector('[data-news-of]:not([hidden])')
  }

  document.querySelector('[data-seen]')?.addEventListener('click', (event) => {
    event.preventDefault()
    const kept = readKept(home)
    kept.seen = Date.now()
    writeKept(home, kept)
    void syncKept(home, { seen: kept.seen })
    draw()
  })
  document.addEventListener('stars', draw)
  takeCarried(home)
  draw()
  startCarrying(home)
  startFeed(home)
}

const all = () => document.querySelectorAll<HTMLElement>('[data-my-agenda]').forEach(start)
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', all)
else all()
