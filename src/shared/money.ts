/** How many digits of a currency are behind the comma: 2 for most, 0 for Chilean pesos. */
export const minorDigits = (currency: string): number => {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/** An amount as people type it ("600", "25.50", "25,50") in minor units; null if it is none, or too precise. */
export function minorUnits(typed: string, currency: string): number | null {
  const found = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(typed.trim())
  if (!found) return null
  const [, whole = '', fraction = ''] = found
  const digits = minorDigits(currency)
  return fraction.length > digits ? null : Number(whole + fraction.padEnd(digits, '0'))
}

/** Minor units as an input shows them: "25.50". */
export const typedAmount = (minor: number, currency: string): string => {
  const digits = minorDigits(currency)
  return (minor / 10 ** digits).toFixed(digits)
}
