import { languages, type Language } from '../../shared/localized-text.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

// Making an Intl formatter costs about a thousand times what using one costs.
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(regional[language], options)
    formats.set(key, format)
  }
  return format
}

const regional: Record<Language, string> = { es: 'es-419', en: 'en-GB', pt: 'pt-BR' }

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** A day (YYYY-MM-DD) as people say it: "Friday, 29 August 2025". */
export const sayDay = (language: Language, day: string): string =>
  formatter(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noon(day))

/** A day without its weekday: "29 August 2025". */
export const sayDayAndYear = (language: Language, day: string): string =>
  sayDate(language, noon(day), 'UTC')

/** A day without its year: "Friday 29 August". */
export const sayShortDay = (language: Language, day: string): string =>
  formatter(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    noon(day),
  )

/** A day as short as a button: "Fri 19 Feb". */
export const sayWeekday = (language: Language, day: string): string =>
  formatter(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(noon(day))

/** The month in which a day falls, with its year: "February 2027". */
export const sayMonth = (language: Language, day: string): string =>
  formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day))

/** The days of an event, from first to last: "19–20 February 2027". */
export const sayDays = (language: Language, first: string, last: string): string =>
  formatter(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(noon(first), noon(last))

/** The hour of an instant in a zone, on the 24-hour clock: "09:30". */
export const sayTime = (language: Language, instant: Date, zone: string): string =>
  formatter(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(instant)

/** The day of an instant in a zone: "18 December 2026". */
export const sayDate = (language: Language, instant: Date, zone: string): string =>
  formatter(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(
    instant,
  )

/** An instant in a zone, with the place whose clock it is: "18 December 2026 at 23:59 (Mexico City)". */
export const sayInstant = (language: Language, instant: Date, zone: string): string =>
  `${formatter(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(instant)} (${sayZone(language, zone)})`

const names = new Map<string, Intl.DisplayNames>()
const known = new Map<string, string>()
// More codes than there are: what people type must not fill the memory.
const mostKnown = 2_000

function nameOf(language: Language, type: 'region' | 'language', code: string): string {
  const key = language + type
  let named = names.get(key)
  if (!named) {
    named = new Intl.DisplayNames([language], { type, fallback: 'code' })
    names.set(key, named)
  }
  if (code === '') return ''
  const whole = `${key} ${code}`
  const name = known.get(whole) ?? named.of(code) ?? code
  if (known.size < mostKnown) known.set(whole, name)
  return name
}

/** A country by its ISO 3166 code, in the reader's language; the code itself when nobody has a name for it. */
export const sayCountry = (language: Language, code: string): string =>
  nameOf(language, 'region', code)

// CLDR has no name for it in our languages; all three write it alike.
const unnamed: Readonly<Record<string, string>> = { nah: 'náhuatl' }

/** A language by its BCP 47 code, in the reader's language. */
export const sayLanguage = (language: Language, code: string): string =>
  unnamed[code] ?? nameOf(language, 'language', code)

// What CLDR puts around the place in the name of a zone's time, by language.
const aroundPlace: Readonly<Record<Language, RegExp>> = {
  es: /^hora de /,
  en: / Time$/,
  pt: /^Horário (?:d[aeo] )?/,
}

const zoneNames = new Map<string, string>()

/** The place after which people call a zone's time: "Ciudad de México" for `America/Mexico_City`, "Peru" for Lima's. */
export function sayZone(language: Language, zone: string): string {
  // Kept, since finding such a name takes longer than a small page.
  const key = `${language} ${zone}`
  const known = zoneNames.get(key)
  if (known !== undefined) return known
  const said = formatter(language, { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value
  // "BRT", "CET" and "GMT+0" name no place, so the zone's own city does.
  const name =
    said && aroundPlace[language].test(said)
      ? said.replace(aroundPlace[language], '')
      : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ').replace(/^Sao /, 'São ')
  zoneNames.set(key, name)
  return name
}

/** After which place an event's clock is called: its own city, in the reader's words where its zone is named after it. */
export const sayClock = (
  language: Language,
  event: { readonly city: string; readonly timeZone: string },
): string => {
  const called = languages.some((each) => sayZone(each, event.timeZone) === event.city)
  return event.city !== '' && !called ? event.city : sayZone(language, event.timeZone)
}

/** An amount in minor units (cents): "US$ 25.00". */
export const sayMoney = (language: Language, minor: number, currency: string): string => {
  const format = new Intl.NumberFormat(regional[language], { style: 'currency', currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

/** A day on a calendar leaf: { day: '29', month: 'Aug' }. */
export const sayLeaf = (language: Language, day: string): { day: string; month: string } => ({
  day: String(Number(day.slice(8))),
  month: formatter(language, { month: 'short', timeZone: 'UTC' })
    .format(noon(day))
    .replace('.', ''),
})

/** A day among others of the year: "8 Jan". */
export const sayDayAndMonth = (language: Language, day: string): string =>
  formatter(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon(day))
