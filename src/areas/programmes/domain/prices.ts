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

/** How many of the smallest coin make one of a currency. */
export const coinsOf = (currency: string): number =>
  10 **
  (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2)
