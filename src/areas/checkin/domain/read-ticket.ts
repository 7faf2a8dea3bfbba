/** What a scanned or typed text points to: a registration by its code, or by the secret in its address. */
export type Ticket = { readonly code: string } | { readonly secret: string }

/** The ticket in a text: the address of "my registration", or a code however it was typed; null if it is neither. */
export function readTicket(text: string): Ticket | null {
  const trimmed = text.trim()
  const address = /\/(?:es|en|pt)\/registrations\/([\w-]{16,64})(?:[/?#]|$)/.exec(trimmed)
  if (address) return { secret: address[1]! }
  const code = trimmed.replaceAll(/[\s.-]/g, '').toUpperCase()
  return /^[A-Z0-9]{6,12}$/.test(code) ? { code } : null
}
