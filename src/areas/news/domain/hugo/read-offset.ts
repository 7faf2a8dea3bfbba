import { Temporal } from 'temporal-polyfill'

// Names that mean one offset in American posts. CST is read as Central Standard Time, not China's.
const named: Readonly<Record<string, string>> = {
  z: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  brt: '-03:00',
  art: '-03:00',
  clt: '-04:00',
  bot: '-04:00',
  vet: '-04:00',
  cot: '-05:00',
  pet: '-05:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
}

const isZone = (zone: string) => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The offset or IANA zone that the text after a time names (`-06:00`, `-6`, `GMT-5`, `America/Bogota`), if it names
 * one.
 */
export function readOffset(text: string): { readonly zone: string } | null {
  const iana = /[A-Z][A-Za-z]+\/[A-Za-z_/]+/u.exec(text)
  if (iana && isZone(iana[0])) return { zone: iana[0] }
  const match = /^\s*(?:\(?(?:gmt|utc)\s*)?([+-])\s?(\d{1,2})(?::?(\d{2}))?/iu.exec(text)
  if (match) {
    const hours = Number(match[2])
    const minutes = Number(match[3] ?? 0)
    if (hours <= 14 && minutes <= 59) {
      const two = (part: number) => String(part).padStart(2, '0')
      return { zone: `${match[1]}${two(hours)}:${two(minutes)}` }
    }
  }
  const name = /^\s*\(?([a-z]{1,4})\b/iu.exec(text)
  const zone = named[(name?.[1] ?? '').toLowerCase()]
  return zone ? { zone } : null
}
