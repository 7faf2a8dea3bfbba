/** Parameters that tell where a reader came from, not what the page is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|source|igshid)$/iu
const indexPage = /\/(?:index|default|home)\.(?:html?|php|aspx?)$/iu

/** A web address as it is shown: without what only tracks readers. Null if it is none that a link may lead to. */
export function cleanAddress(
  text: string,
): { readonly url: string; readonly repaired: boolean } | null {
  const given = text.trim()
  // A scheme that was forgotten or mistyped ("htps://", "http//:", "www.…").
  const bare = given.replace(/^h?t+ps?\s*(?::|\/)+\s*/iu, '')
  const scheme = /^https?:\/\//iu.test(given) ? '' : 'https://'
  if (scheme && /^[a-z][a-z+.-]*:(?!\d)/iu.test(bare)) return null
  const url = URL.canParse(scheme ? scheme + bare : given)
    ? new URL(scheme ? scheme + bare : given)
    : null
  if (!url || !/\.[\p{L}\d-]{2,}$/u.test(decodedHost(url)) || url.username || url.password)
    return null
  for (const name of [...url.searchParams.keys()])
    if (tracking.test(name)) url.searchParams.delete(name)
  const shown = url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href
  return { url: shown.slice(0, 500), repaired: scheme !== '' }
}

const decodedHost = (url: URL) => url.hostname.replace(/\.$/u, '')

/** An address as it is compared: without scheme, www, tracking, language and the slash at the end; '' for none. */
export function addressKey(address: string): string {
  const cleaned = cleanAddress(address)
  if (!cleaned) return ''
  const url = new URL(cleaned.url)
  const path = url.pathname
    .replace(indexPage, '')
    .replace(/\/+$/u, '')
    .replace(/\/(?:en|es|pt|de|fr)$/iu, '')
  url.searchParams.sort()
  return (url.hostname.replace(/^www\d?\./u, '') + path + url.search).toLowerCase()
}
