/** The web addresses that somebody typed, one a line or with blanks between; null if one of them is none. */
export function readLinks(typed: string): readonly string[] | null {
  const words = typed.split(/[\s,]+/u).filter(Boolean)
  const links = words.map(addressOf)
  return links.every((link) => link !== null) ? [...new Set(links)] : null
}

function addressOf(word: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(word) ? word : `https://${word}`
  if (!URL.canParse(whole)) return null
  const { protocol, hostname, href } = new URL(whole)
  return /^https?:$/u.test(protocol) && hostname.includes('.') ? href : null
}
