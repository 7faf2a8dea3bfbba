const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may act: not if a browser sent it from another site. After Go's `http.CrossOriginProtection`:
 * browsers say where a request comes from by Sec-Fetch-Site or Origin; one that says neither is no browser, and
 * carries nobody's cookies unasked.
 */
export function crossOriginAllowed(request: Request, publicUrl: string): boolean {
  if (safeMethods.has(request.method)) return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  if (origin === null) return true
  const own = [new URL(request.url).host, new URL(publicUrl).host]
  return URL.canParse(origin) && own.includes(new URL(origin).host)
}
