// Answers filters, views, days and the search of an agenda on the device, from the sessions that stand in the page. The
// address says it all, as it does without JavaScript; without network too (see agenda-offline.ts).
import { nowAndNext } from '../../domain/now-and-next.ts'
import { addressOf, boxes, fits, isNarrowed, readAddress, type Asked } from '../on-device/asked.ts'
import { drawLists, restoreGrid, type Group } from '../on-device/draw-lists.ts'
import { readEntries, type Entry } from '../on-device/entries.ts'

const half = 30_000

function start(search: HTMLElement, form: HTMLFormElement, drawn: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>('[name=q]')!
  const links = [...search.querySelectorAll<HTMLAnchorElement>('[data-view], [data-day]')]
  const status = search.querySelector<HTMLElement>('[role=status]')!
  const home = drawn.dataset['agenda'] ?? ''
  const lists = document.createElement('div')
  let box = drawn
  let entries: readonly Entry[] | null = null
  let texts: Readonly<Record<string, string>> | null = null
  let askedForTexts = false

  /** The page with all sessions: this one, or, where it shows a part of them, the one that has them all. */
  const whole = async (): Promise<readonly Entry[]> => {
    const elsewhere = box.dataset['whole']
    if (elsewhere) {
      const page = await fetch(home + (elsewhere === '?' ? '' : elsewhere))
      const other = new DOMParser().parseFromString(await page.text(), 'text/html')
      const fresh = other.querySelector<HTMLElement>('[data-agenda]')
      if (!page.ok || !fresh) throw new Error('no agenda')
      box.replaceWith(fresh)
      box = fresh
      // The visitor's own times are added by an island that has run already.
      dispatchEvent(new Event('agenda-drawn'))
      entries = null
    }
    if (!entries) {
      entries = readEntries(box)
      box.append(lists)
    }
    return entries
  }

  const label = (name: string) =>
    boxes(form)
      .filter((each) => each.name === name)
      .map(
        ({ dataset, parentElement }) =>
          [dataset['is'] ?? '', parentElement?.textContent.trim() ?? ''] as const,
      )
  const dayName = (day: string) => box.querySelector(`#d-${day} > h2`)?.textContent ?? ''
  const days = (all: readonly Entry[]) => [...new Set(all.map(({ day }) => day))]

  const byDay = (heading: string, shown: readonly Entry[], several: boolean): Group[] =>
    days(shown).map((day) => ({
      heading: [heading, several || !heading ? dayName(day) : ''].filter(Boolean).join(' · '),
      entries: shown.filter((entry) => entry.day === day),
    }))

  const groups = (asked: Asked, shown: readonly Entry[], all: readonly Entry[]): Group[] => {
    const several = days(all).length > 1
    const { now = '', next = '', others = '', everybody = '' } = box.dataset
    if (asked.view === 'now') {
      const found = nowAndNext(shown, Date.now())
      return [...byDay(now, found.now, several), ...byDay(next, found.next, several)]
    }
    if (asked.view !== 'rooms' && asked.view !== 'tracks') return byDay('', shown, true)
    const name = asked.view === 'rooms' ? 'room' : 'track'
    const known = label(name)
    const rest = shown.filter(
      ({ is, node }) =>
        known.every(([token]) => !is.has(token)) && (name === 'room' || node.querySelector('a')),
    )
    return [
      ...known.flatMap(([token, text]) =>
        byDay(
          text,
          shown.filter(({ is }) => is.has(token)),
          several,
        ),
      ),
      ...byDay(name === 'room' ? everybody : others, rest, several),
    ]
  }

  const draw = (all: readonly Entry[]) => {
    const asked = readAddress(location.search, form)
    const narrowed = isNarrowed(asked)
    const large = box.dataset['large'] !== undefined
    const today = all.find((each) => Date.parse(each.startsAt) + each.minutes * 60_000 > Date.now())
    const day =
      asked.day === 'all'
        ? ''
        : asked.day || (large && !narrowed && asked.view !== 'now' ? (today ?? all[0])?.day : '')
    const shown = all.filter((entry) => (!day || entry.day === day) && fits(asked, entry, texts))
    const grid = asked.view === 'grid' && !narrowed
    restoreGrid(all)
    lists.replaceChildren(...(grid ? [] : drawLists(groups(asked, shown, all))))
    for (const section of box.querySelectorAll<HTMLElement>(':scope > section'))
      section.hidden = !grid || (Boolean(day) && section.dataset['day'] !== day)

    for (const each of boxes(form))
      each.checked = asked.chosen.get(each.name)?.includes(each.dataset['is'] ?? '') ?? false
    const count = boxes(form).filter(({ checked }) => checked).length
    const chosen = form.querySelector('[data-chosen]')
    if (chosen) chosen.textContent = count === 0 ? '' : String(count)
    for (const link of links) {
      const { view, day: to } = link.dataset
      const on = view === undefined ? to === (day ?? '') : view === asked.view
      if (on) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
      link.href =
        view === undefined
          ? addressOf(form, asked.view, to || (large ? 'all' : '')) || '?'
          : addressOf(form, view, asked.day) || '?'
    }
    const { none, one, many } = status.dataset
    status.parentElement!.hidden = !narrowed && shown.length > 0
    const said =
      shown.length === 0
        ? none
        : shown.length === 1
          ? one
          : many?.replace('99', String(shown.length))
    status.textContent = status.parentElement!.hidden ? '' : (said ?? '')
    mark(all)
  }

  /** Says which sessions are on. */
  const mark = (all: readonly Entry[]) => {
    const at = Date.now()
    for (const { node, startsAt, minutes } of all) {
      const begun = Date.parse(startsAt)
      const on = begun <= at && at < begun + minutes * 60_000
      const said = node.querySelector('.on-now')
      if (on && !said) {
        const word = document.createElement('b')
        word.className = 'on-now'
        word.textContent = box.dataset['now'] ?? ''
        node.prepend(word)
      } else if (!on) said?.remove()
    }
  }

  const show = () => whole().then(draw, () => location.reload())
  const go = (to: string, replace = false) => {
    const address = location.pathname + (to === '?' ? '' : to)
    if (replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    void show()
  }
  const current = () => readAddress(location.search, form)

  search.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    if (link.dataset['clear'] !== undefined) {
      field.value = ''
      go('')
    } else go(new URL(link.href).search)
  })
  const typed = (replace: boolean) => {
    const { view, day } = current()
    go(addressOf(form, view, day), replace)
  }
  const wanted = () => {
    if (askedForTexts) return
    askedForTexts = true
    void whole().catch(() => null)
    void fetch(`${home}/words.json`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : null))
      .then((found) => {
        texts = found
        if (found && current().words.length > 0) void show()
      })
      .catch(() => (askedForTexts = false))
  }
  field.addEventListener('focus', wanted)
  field.addEventListener('input', () => typed(true))
  form.addEventListener('change', ({ target }) => {
    if (target !== field) typed(false)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    wanted()
    typed(false)
  })
  addEventListener('popstate', () => {
    field.value = new URLSearchParams(location.search).get('q') ?? ''
    void show()
  })
  // A page that was kept shows everything, whatever its address asks for.
  if (box.dataset['query'] !== location.search && (box.dataset['query'] || location.search)) {
    field.value = new URLSearchParams(location.search).get('q') ?? ''
    wanted()
    void show()
  } else mark(readEntries(box))
  setInterval(() => {
    if (current().view === 'now') void show()
    else if (entries) mark(entries)
  }, half)
}

const begin = () => {
  const search = document.querySelector<HTMLElement>('.agenda-filters')
  const form = search?.querySelector('form')
  const drawn = document.querySelector<HTMLElement>('[data-agenda]')
  if (search && form && drawn) start(search, form, drawn)
}
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin)
else begin()
