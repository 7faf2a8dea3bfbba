import { forgetAhead, readAhead, showAhead } from './read-ahead.ts'

// A review is kept in this browser until the server has it: a lost connection loses none. Each is sent under a key of its own,
// so that one that arrives twice counts once.
type Kept = {
  readonly key: string
  readonly url: string
  readonly page: string
  readonly title: string
  readonly code: string
  readonly body: string
  readonly refused?: boolean
}

const states = () => document.querySelectorAll<HTMLElement>('[data-sending-state]')
const words = states()[0]?.dataset ?? {}
const slot = 'reviews kept'

const kept = (): Kept[] => {
  try {
    return JSON.parse(localStorage.getItem(slot) ?? '[]') as Kept[]
  } catch {
    return []
  }
}
const keep = (all: readonly Kept[]) =>
  all.length > 0 ? localStorage.setItem(slot, JSON.stringify(all)) : localStorage.removeItem(slot)
const drop = (key: string) => keep(kept().filter((each) => each.key !== key))

function say(text: string, links: readonly Kept[] = []) {
  for (const state of states()) {
    state.textContent = text
    for (const each of links) {
      const link = document.createElement('a')
      link.href = each.page
      link.textContent = each.title
      state.append(' ', link)
    }
  }
}

/** What waits here, in words; nothing if nothing does. */
function tell() {
  const all = kept()
  const refused = all.filter((each) => each.refused)
  if (refused.length > 0) say(words['changed'] ?? '', refused)
  else if (all.length > 0) say((words['kept'] ?? '').replace('#', String(all.length)), all)
}

type Outcome = 'saved' | 'refused' | 'away' | 'signed-out'

async function send(review: Kept): Promise<Outcome> {
  try {
    const answer = await fetch(review.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        // Answered without a page.
        'x-autosave': '1',
      },
      body: review.body,
      redirect: 'manual',
    })
    if (answer.status === 204) return 'saved'
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out'
    return answer.status >= 500 || answer.status === 429 ? 'away' : 'refused'
  } catch {
    return 'away'
  }
}

let sending = false

/** Sends what waits, oldest first; whether nothing of it is left. */
async function sendAll(): Promise<boolean> {
  if (sending) return false
  sending = true
  try {
    for (const review of kept()) {
      if (review.refused) continue
      const outcome = await send(review)
      if (outcome === 'saved') drop(review.key)
      else if (outcome === 'refused')
        keep(kept().map((each) => (each.key === review.key ? { ...each, refused: true } : each)))
      else {
        tell()
        if (outcome === 'signed-out') {
          forgetAhead()
          say(words['signedOut'] ?? '')
        }
        return false
      }
    }
    return kept().length === 0
  } finally {
    sending = false
  }
}

async function again() {
  if (kept().every((each) => each.refused)) return
  if (await sendAll()) {
    say(words['sent'] ?? '')
    if (leaving) location.assign(leaving)
  } else tell()
}

function fill(into: HTMLFormElement, name: string, value: string) {
  const fields = into.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    `[name="${CSS.escape(name)}"]:not([type="hidden"], button)`,
  )
  for (const field of fields)
    if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type))
      field.checked = field.value === value
    else field.value = value
}

// Where the reader wanted to go when the connection was lost.
let leaving = ''

/** What was refused comes back into the form, to be looked at and saved anew. */
function bringBack(form: HTMLFormElement) {
  const refused = kept().find((each) => each.refused && each.code === form.dataset['review'])
  if (!refused) return
  for (const [name, value] of new URLSearchParams(refused.body)) fill(form, name, value)
  drop(refused.key)
  say(words['refused'] ?? '')
}

async function save(form: HTMLFormElement, submitter: HTMLElement | null) {
  const { review: code = '', title = '', next = '' } = form.dataset
  const after = (submitter as HTMLButtonElement | null)?.value ?? 'stay'
  const data = new FormData(form, submitter)
  const body = new URLSearchParams(
    [...data].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const key = body.get('key') ?? ''
  const page = location.pathname
  const mine = { key, url: form.action, page, title, code, body: body.toString() }
  // One that waits for the same proposal is overtaken by this one.
  keep([...kept().filter((each) => each.code !== code || each.page !== page), mine])
  say(words['sending'] ?? '')
  await sendAll()
  const left = kept().find((each) => each.key === key)
  leaving = after === 'next' ? next : page + location.search
  if (!left) location.assign(leaving)
  else if (left.refused) {
    // The server says why, on a page of its own.
    drop(key)
    form.submit()
  } else if (after === 'next' && showAhead()) {
    // Without a connection the evening goes on with what was read ahead.
    leaving = ''
    tell()
  }
}

const first = document.querySelector<HTMLFormElement>('form[data-review]')
if (first) {
  bringBack(first)
  void readAhead()
}
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-review]')) return
  event.preventDefault()
  void save(form, event.submitter)
})

if (kept().length > 0) {
  tell()
  void again()
}
addEventListener('online', () => void again())
setInterval(() => void again(), 5_000)
