import type { Price } from './measure.ts'

/** Reads "200 USD, 185 EUR"; null if it is anything else, or names a currency twice. */
export function readPrices(text: string): Price[] | null {
  const prices: Price[] = []
  for (const part of text.split(/[,;\n]+/).map((each) => each.trim())) {
    if (part === '') continue
    const found = /^(?:(\d{1,9})\s*([A-Za-z]{3})|([A-Za-z]{3})\s*(\d{1,9}))$/.exec(part)
    if (!found) return null
    const currency = (found[2] ?? found[3] ?? '').toUpperCase()
    if (prices.some((each) => each.currency === currency)) return null
    prices.push({ amount: Number(found[1] ?? found[4]), currency })
  }
  return prices.length > 0 ? prices : null
}

const coins = new Map<string, number>()

/** How many of the smallest coin make one of a currency. */
export function coinsOf(currency: string): number {
  const known = coins.get(currency)
  if (known !== undefined) return known
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  const found = 10 ** (maximumFractionDigits ?? 2)
  // A formatter is dear, and a list of events asks for the same few currencies again and again.
  coins.set(currency, found)
  return found
}
