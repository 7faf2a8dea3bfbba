// The next proposals of the queue, as the server drew them for this reader. They stay in the memory of this page alone: nothing of
// them is left when it is closed or left, as whoever signs out does.
type Page = { readonly url: string; readonly drawn: Document }

const most = 4
const quietly = 1_500
let ahead: Page[] = []

const nextIn = (page: Document) => page.querySelector('a[rel="next"]')?.getAttribute('href')

/** Reads the proposals that follow this one, once the reader has had time to begin; without a connection it reads none. */
export async function readAhead(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, quietly))
  let href = nextIn(document)
  while (href && ahead.length < most) {
    const answer = await fetch(href).catch(() => null)
    if (!answer?.ok) return
    const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!drawn.querySelector('form[data-review]')) return
    ahead.push({ url: href, drawn })
    document.documentElement.dataset['readAhead'] = String(ahead.length)
    href = nextIn(drawn)
  }
}

/** Shows the next proposal that was read ahead in the place of this one; whether there was one. */
export function showAhead(): boolean {
  const next = ahead.shift()
  const [here, there] = [document.querySelector('main'), next?.drawn.querySelector('main') ?? null]
  if (!next || !here || !there) return false
  // What it would take back is what was saved last when the page was drawn, which is not the last any more.
  there.querySelector('[data-key="u"]')?.closest('form')?.remove()
  here.replaceWith(document.adoptNode(there))
  document.title = next.drawn.title
  history.replaceState(null, '', next.url)
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('main h1')?.setAttribute('tabindex', '-1')
  document.querySelector<HTMLElement>('main h1')?.focus()
  return true
}

/** Nothing more is shown to somebody who is signed out. */
export function forgetAhead(): void {
  ahead = []
}
