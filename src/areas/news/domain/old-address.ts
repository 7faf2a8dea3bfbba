const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * An address as old addresses are kept and looked up: the path alone, in lower case, without `index.html` and a slash at
 * its end. One without a slash in front counts from `folder`, as Hugo has it for aliases. Null for what no post can
 * have: nothing, the front page of a language, other schemes than http.
 */
export function oldAddress(written: string, folder = ''): string | null {
  const whole = /^(?:https?:)?\/\/[^/]*(.*)$/iu.exec(written.trim())
  const path = whole ? (whole[1] ?? '') : written.trim()
  if (/^[a-z][a-z0-9+.-]*:/iu.test(path)) return null
  const rooted = path.startsWith('/') || whole ? path : `/${folder}/${path}`
  const parts = decoded(rooted.replace(/[?#].*$/u, ''))
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  if (/^index\.html?$/u.test(parts.at(-1) ?? '')) parts.pop()
  const address = `/${parts.join('/')}`
  const usable =
    parts.length > 0 &&
    !parts.includes('..') &&
    !/\p{Cc}/u.test(address) &&
    address.length <= 500 &&
    !/^\/(?:es|en|pt)$/u.test(address)
  return usable ? address : null
}

/** The addresses to look up for one that was asked for: as it stands, then without the language in front. */
export function oldAddressesOf(path: string): string[] {
  const exact = oldAddress(path)
  const bare = oldAddress(path.replace(/^\/[a-z]{2}(?:-[a-z]{2})?(?=\/)/iu, ''))
  return [...new Set([exact, bare])].filter((address) => address !== null)
}
