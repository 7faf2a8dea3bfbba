const here = 'https://convite.invalid'

/**
 * The path if it leads to a place on this site, else null: no other host, no scheme, no control characters, no
 * spelling that becomes another host once it is read (`//evil`, `/\evil`, `/.//evil`). As it may stand in a
 * Location header: everything beyond ASCII is encoded.
 */
export function safePath(path: string): string | null {
  if (!path.startsWith('/') || path.length > 2_000 || /[\p{Cc}\s\\]/u.test(path)) return null
  if (!URL.canParse(path, here)) return null
  const { origin, pathname, search, hash } = new URL(path, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : null
}
