/** What one unit of a currency with a cap cost in another, as a steward looked it up. */
export type ExchangeRate = {
  /** ISO 4217: the currency of the cap. */
  readonly base: string
  readonly currency: string
  /** Units of `currency` for one of `base`. */
  readonly rate: number
  /** YYYY-MM-DD: of which day it is. */
  readonly day: string
  readonly source: string
}

const line =
  /^1\s*([A-Z]{3})\s*=\s*(\d{1,9}(?:[.,]\d{1,6})?)\s*([A-Z]{3})\s*[,;]\s*(\d{4}-\d{2}-\d{2})\s*[,;]\s*(\S.{0,119})$/i

/**
 * Reads rates, one a line: "1 USD = 18.40 MXN, 2026-11-02, Banco de México". Null if a line says anything else, leaves out
 * the day or the source, or names a currency twice. Nothing written: none.
 */
export function readRates(text: string): ExchangeRate[] | null {
  const rates: ExchangeRate[] = []
  for (const each of text.split(/\r?\n/).map((part) => part.trim())) {
    if (each === '') continue
    const found = line.exec(each)
    if (!found) return null
    const [, base = '', amount = '', currency = '', day = '', source = ''] = found
    const rate = {
      base: base.toUpperCase(),
      currency: currency.toUpperCase(),
      rate: Number(amount.replace(',', '.')),
      day,
      source: source.trim(),
    }
    const taken = rates.some((other) => other.currency === rate.currency)
    if (taken || rate.rate <= 0 || rate.base === rate.currency || !isDay(day)) return null
    rates.push(rate)
  }
  return rates
}

const isDay = (day: string) => {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}
