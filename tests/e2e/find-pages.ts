import { routes } from '../../src/main/routes.ts'

/** What following every link found: an address for each page template, and the links that lead nowhere. */
export type FoundPages = {
  readonly pages: ReadonlyMap<string, string>
  readonly broken: readonly string[]
}

const perTemplate = 6

const templates = routes
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`),
    // `/events/new` before `/events/:event`.
    parts: path.split(':').length,
  }))
  .toSorted((one, other) => one.parts - other.parts)

const templateOf = (pathname: string) =>
  templates.find(({ pattern }) => pattern.test(pathname))?.path

function linksIn(html: string, from: string): URL[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].flatMap(([, href = '']) => {
    const address = href.replaceAll('&amp;', '&')
    return URL.canParse(address, from) ? [new URL(address, from)] : []
  })
}

/**
 * Follows links from `starts` as a program does, at most six addresses for each template of `src/main/routes.ts`,
 * staying on the site and in the language of the first, or among addresses that begin as the `starts` do when `within`.
 * A page that leads on to another one counts as that one. `cookie` is the session of who looks.
 */
export async function findPages(
  starts: readonly string[],
  cookie: string,
  within = false,
): Promise<FoundPages> {
  const { origin, pathname } = new URL(starts[0] ?? '')
  const language = pathname.slice(0, 4)
  const pages = new Map<string, string>()
  const broken: string[] = []
  const visits = new Map<string, number>()
  const seen = new Set(starts)
  const queue = starts.map((address) => ({ address, from: 'the start' }))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { address, from } = next
    const template = templateOf(new URL(address).pathname) ?? new URL(address).pathname
    const count = visits.get(template) ?? 0
    if (count >= perTemplate) continue
    visits.set(template, count + 1)
    const response = await fetch(address, { headers: { cookie } })
    if (!response.ok) {
      broken.push(`${response.status} ${address} (linked from ${from})`)
      continue
    }
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    const body = await response.text()
    const shown = templateOf(new URL(response.url).pathname) ?? template
    if (!pages.has(shown)) pages.set(shown, response.url)
    for (const link of linksIn(body, response.url)) {
      link.hash = ''
      const isOurs = within
        ? starts.some((start) => link.href.startsWith(start))
        : link.origin === origin && link.pathname.startsWith(language)
      if (!isOurs || seen.has(link.href)) continue
      seen.add(link.href)
      queue.push({ address: link.href, from: new URL(address).pathname })
    }
  }
  return { pages, broken }
}
