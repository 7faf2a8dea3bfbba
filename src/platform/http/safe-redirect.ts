/** The path if it leads to a place on this site, else null: no other host, no scheme, no control characters. */
export function safePath(path: string): string | null {
  if (!path.startsWith('/') || /[\u0000-\u0020\\\u007F]/.test(path) || path.startsWith('//'))
    return null
  const base = 'https://convite.invalid'
  return URL.canParse(path, base) && new URL(path, base).origin === base ? path : null
}
